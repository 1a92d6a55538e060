import fc from "fast-check";
import { expect, test } from "vitest";
import { editsFrom } from "../../../graph-data/query/search/edit-distance.ts";
import { nearTerms } from "../../../graph-data/query/search/near-terms.ts";
import { rangeOf, shaping } from "../../../graph-data/query/search/shapes.ts";

function shapesOf(terms: readonly string[]) {
  const { add, shapes } = shaping(terms.length);
  for (const term of terms) add(term);
  return shapes();
}

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

const short = fc.string({ unit: fc.constantFrom("a", "b", "é"), maxLength: 5 });

test("the distance of two words is that of its definition, up to the bound, whatever they have in common besides", () => {
  // Of few letters, of as many as fit into bits, and of more.
  const shared = fc.constantFrom(0, 26, 27, 28, 60).map((length) => "x".repeat(length));
  fc.assert(
    fc.property(short, short, shared, fc.integer({ min: 0, max: 3 }), (a, b, also, most) => {
      const found = editsFrom(a + also, most)(b + also);
      expect(Math.min(found, most + 1)).toBe(Math.min(naive(a, b), most + 1));
    }),
    { numRuns: 1000 },
  );
});

test("a term stands in the range of all that begin alike, whatever it begins with", () => {
  const anything = fc.string({ unit: fc.oneof(fc.constantFrom("0", "9", "a", "z", "é", "一"), fc.string()) });
  fc.assert(
    fc.property(fc.uniqueArray(anything, { maxLength: 60 }), (some) => {
      const terms = some.sort();
      const shapes = shapesOf(terms);
      for (const [at, term] of terms.entries()) {
        const { from, to } = rangeOf(shapes, term);
        expect(at >= from && at < to).toBe(true);
      }
      const firsts = terms.flatMap((term, at) =>
        term.charAt(0) === (terms[at - 1] ?? "").charAt(0) ? [] : [at],
      );
      expect(shapes.firsts).toEqual(firsts);
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
          const edits = editsFrom(asked, most)(name);
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
  expect(editsFrom(long, 2)(long)).toBe(0);
  expect(editsFrom(long, 2)(`${long}y`)).toBe(3);
});
