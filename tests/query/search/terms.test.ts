import fc from "fast-check";
import { expect, test } from "vitest";
import { fieldCount, matchedFields } from "../../../graph-data/query/search/entries.ts";
import { Gathering, termsOf } from "../../../graph-data/query/search/gathering.ts";
import { inOrder } from "../../../graph-data/query/search/in-order.ts";
import { normalise, normalWords, words } from "../../../graph-data/query/search/normalise.ts";
import { scorer } from "../../../graph-data/query/search/score.ts";
import { arrange, type TermIndex } from "../../../graph-data/query/search/term-index.ts";
import { waysOf } from "../../../graph-data/query/search/ways.ts";

const word = fc.constantFrom(
  "ship",
  "ships",
  "shipyard",
  "white",
  "house",
  "whitehouse",
  "ada",
  "the",
  "Adá",
);
const text = fc.array(word, { maxLength: 5 }).map((words) => words.join(" "));

type Row = readonly [label: string, quote: string];

/** Each row as an entry with a label and a quote. */
function indexTerms(rows: readonly Row[]): TermIndex {
  const gathered = new Gathering(rows.length);
  rows.forEach(([label, quote], entry) => {
    gathered.addText(entry * fieldCount + matchedFields.indexOf("label"), label);
    gathered.addText(entry * fieldCount + matchedFields.indexOf("quote"), quote);
  });
  const arranging = arrange(gathered);
  for (;;) {
    const { done, value } = arranging.next();
    if (done) return value;
  }
}

const exactly = { doubtsKnown: false, twoFrom: 99 };

test("an entry has a word where one of its texts has it, or a word that it begins", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(text, text), { maxLength: 12 }),
      fc.constantFrom("ship", "ada", "white"),
      (texts, asked) => {
        const rows = texts;
        const terms = indexTerms(rows);
        const { entries } = scorer(terms, rows.length)(waysOf(terms, [asked], exactly));
        const expected = rows
          .map((_, id) => id)
          .filter((id) => rows[id]?.some((text) => termsOf(text).some((term) => term.startsWith(asked))));
        expect(entries.toSorted((a, b) => a - b)).toEqual(expected);
      },
    ),
  );
});

test("the words of a text are those that a look at every letter's class finds, compared in one form", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "Z", "7", "_", "-", " ", "é", "e\u0301", "ﬁ", "’") });
  fc.assert(
    fc.property(text, (written) => {
      expect(normalWords(written)).toEqual(words(written).map(({ word }) => normalise(word)));
    }),
  );
});

test("terms stand in the order of their units, however many there are and whatever they have in common", () => {
  const names = Array.from(
    { length: 9000 },
    (_, place) => `${"same".repeat(place % 3)}${(place * 7919) % 9001}`,
  );
  const sorting = inOrder([...new Set(["", "same", ...names])]);
  let sorted = sorting.next();
  while (!sorted.done) sorted = sorting.next();
  expect(sorted.value).toEqual([...new Set(["", "same", ...names])].sort());
});

test("a score is the same whatever was asked before", () => {
  const rows: Row[] = [
    ["white house", "ada"],
    ["whitehouse", "the ship"],
  ];
  const terms = indexTerms(rows);
  const used = scorer(terms, rows.length);
  const ask = (score: typeof used, ...asked: string[]) => {
    const found = score(waysOf(terms, asked, exactly));
    return found.entries.map((entry) => [entry, found.words[entry], found.score[entry]]);
  };
  ask(used, "ship", "ada");
  expect(ask(used, "white", "house")).toEqual(ask(scorer(terms, rows.length), "white", "house"));
  expect(ask(used, "white", "house").map(([, words]) => words)).toEqual([2, 2]);
});

test("a word counts for more where it is rare, and where it stands in a label", () => {
  const rows: Row[] = [
    ["ship", "white"],
    ["white", "ship"],
    ["ship", "house"],
  ];
  const terms = indexTerms(rows);
  const { score } = scorer(terms, rows.length)(waysOf(terms, ["ship"], exactly));
  expect(score[0]).toBeGreaterThan(score[1] as number);
  const { score: other } = scorer(terms, rows.length)(waysOf(terms, ["white"], exactly));
  expect(other[1]).toBeGreaterThan(other[0] as number);
});
