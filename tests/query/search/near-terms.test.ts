import fc from "fast-check";
import { expect, test } from "vitest";
import { editDistance, lettersOf, nearTerms } from "../../../graph-data/query/search/near-terms.ts";

const shapesOf = (terms: readonly string[]) => ({
  lengths: Uint8Array.from(terms, ({ length }) => Math.min(255, length)),
  letters: Uint32Array.from(terms, lettersOf),
});

/** Few letters, so that words are often alike; one outside ASCII that shares its bit with another. */
const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "A", "é"), maxLength: 7 });

/** Optimal string alignment, straight from its definition. */
function naive(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const choices = [
    naive(a.slice(1), b) + 1,
    naive(a, b.slice(1)) + 1,
    naive(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
  ];
  if (a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0])
    choices.push(naive(a.slice(2), b.slice(2)) + 1);
  return Math.min(...choices);
}

const short = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 5 });

test("the distance of two words is that of its definition, up to the bound", () => {
  fc.assert(
    fc.property(short, short, fc.integer({ min: 0, max: 3 }), (a, b, most) => {
      expect(Math.min(editDistance(a, b, most), most + 1)).toBe(Math.min(naive(a, b), most + 1));
    }),
  );
});

/** Whether it begins as the word asked for, letters that changed places aside. */
const startsAlike = (a: string, b: string) => a[0] === b[0] || (a[0] === b[1] && a[1] === b[0]);

test("the terms near a word are those that a look at every term finds", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { maxLength: 40 }),
      word.filter(({ length }) => length > 1),
      fc.constantFrom(1 as const, 2 as const),
      (some, asked, most) => {
        const terms = some.sort();
        const near = nearTerms(terms, shapesOf(terms), asked, most);
        const expected = terms.flatMap((name, term) => {
          const edits = editDistance(asked, name, most);
          const sameStart = startsAlike(asked, name);
          const isNear = edits === 1 || (edits === 2 && most === 2 && sameStart);
          return isNear ? [{ term, edits, sameStart }] : [];
        });
        expect(near.toSorted((a, b) => a.term - b.term)).toEqual(expected);
      },
    ),
    { numRuns: 400 },
  );
});

test.each([
  ["trump", "trumps", true],
  ["trump", "rtump", true],
  ["trump", "rump", false],
  ["trump", "drump", false],
])("whether %s begins as %s does: %s", (asked, term, same) => {
  expect(nearTerms([term], shapesOf([term]), asked, 2)[0]?.sameStart).toBe(same);
});

test("words of any length can be compared", () => {
  const long = "x".repeat(300);
  expect(editDistance(long, long, 2)).toBe(0);
  expect(editDistance(long, `${long}y`, 2)).toBe(3);
});
