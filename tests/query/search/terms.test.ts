import fc from "fast-check";
import { expect, test } from "vitest";
import { fieldCount, matchedFields } from "../../../graph-data/query/search/entries.ts";
import { Gathering, termsOf } from "../../../graph-data/query/search/gathering.ts";
import { inOrder } from "../../../graph-data/query/search/in-order.ts";
import { nearTerms } from "../../../graph-data/query/search/near-terms.ts";
import { normalise, normalWords, words } from "../../../graph-data/query/search/normalise.ts";
import { type Sheet, sheetOf } from "../../../graph-data/query/search/score.ts";
import { arrange, entryAt, type Shelf, type TermIndex } from "../../../graph-data/query/search/term-index.ts";
import { type Ways, waysOf, weightOfBegun } from "../../../graph-data/query/search/ways.ts";

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

/** Each row as an entry with a label and a quote; the first `nodes` of them on the shelf of nodes. */
function indexTerms(rows: readonly Row[], nodes = 2): TermIndex {
  const gathered = new Gathering(rows.length);
  rows.forEach(([label, quote], entry) => {
    gathered.addText(entry * fieldCount + matchedFields.indexOf("label"), label);
    gathered.addText(entry * fieldCount + matchedFields.indexOf("quote"), quote);
  });
  const arranging = arrange(gathered, nodes);
  for (;;) {
    const { done, value } = arranging.next();
    if (done) return value;
  }
}

const exactly = { doubtsKnown: false, twoFrom: 99 };

const waysTo = (terms: TermIndex, asked: readonly string[], leniency = exactly) =>
  waysOf(terms, asked, leniency, (word, most) => nearTerms(terms.terms, terms.shapes, word, most));

/** What stands on the sheet: entries in order with what they are worth. */
function taken(sheet: Sheet) {
  const found = new Map<number, number>();
  sheet.take((entry, worth, again) => {
    expect(again).toBe(found.has(entry));
    found.set(entry, Math.max(worth, found.get(entry) ?? 0));
  });
  return [...found].sort(([a], [b]) => a - b);
}

const all = (terms: TermIndex, sheet: Sheet, ways: readonly Ways[]) => {
  sheet.begin();
  for (const shelf of [terms.nodes, terms.ties]) sheet.all(ways, shelf);
  return taken(sheet);
};

/** What an entry has a word for, at best: looks at every way, and at every posting. */
function naiveWorth(terms: TermIndex, shelf: Shelf, { begun, others }: Ways, entry: number): number {
  const { lengths } = terms.shapes;
  const postings = (term: number) =>
    Array.from(shelf.places, (place, at) => ({ place, weight: shelf.weights[at] as number, at })).filter(
      ({ place, at }) =>
        at >= (shelf.offsets[term] as number) &&
        at < (shelf.offsets[term + 1] as number) &&
        entryAt(place) === entry,
    );
  const worth = (term: number, weight: number) =>
    postings(term).reduce((sum, posting) => sum + posting.weight, 0) * weight;
  const begins = Array.from({ length: begun.to - begun.from }, (_, at) => begun.from + at);
  return Math.max(
    0,
    ...begins.map((term) => worth(term, weightOfBegun(begun.letters, lengths[term] as number))),
    ...others.flatMap(({ terms: [first, second], weight }) => {
      if (second === undefined) return [worth(first, weight)];
      return postings(first).flatMap((a) =>
        postings(second)
          .filter((b) => b.place === a.place)
          .map((b) => Math.min(a.weight, b.weight) * weight),
      );
    }),
  );
}

const asking = fc.uniqueArray(
  fc.constantFrom("ship", "ada", "white", "house", "whitehouse", "shpi", "yard"),
  {
    minLength: 1,
    maxLength: 4,
  },
);

test("what has all of the words, and what has most, is what a look at every entry finds, and worth as much", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(text, text), { maxLength: 12 }),
      fc.nat(12),
      fc.array(asking, { minLength: 1, maxLength: 3 }),
      fc.constantFrom(exactly, { doubtsKnown: true, twoFrom: 5 }),
      (rows, nodes, questions, leniency) => {
        const terms = indexTerms(rows, nodes);
        const sheet = sheetOf(terms, rows.length);
        for (const asked of questions) {
          const ways = waysTo(terms, asked, leniency);
          const entries = rows.map((_, entry) => {
            const shelf = entry < nodes ? terms.nodes : terms.ties;
            const worths = ways.map((way) => Math.fround(naiveWorth(terms, shelf, way, entry)));
            const words = worths.filter((worth) => worth > 0).length;
            return { entry, words, score: worths.reduce((a, b) => a + b, 0) };
          });
          const having = (count: number) =>
            entries.filter(({ words }) => words === count).map(({ entry, score }) => [entry, score]);
          expect(all(terms, sheet, ways)).toEqual(having(asked.length));
          const most = Math.max(0, ...entries.map(({ words }) => words));
          expect(sheet.most(ways)).toBe(most);
          expect(taken(sheet)).toEqual(most === 0 ? [] : having(most));
        }
      },
    ),
  );
});

test("an entry has a word where one of its texts has it, or a word that it begins", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(text, text), { maxLength: 12 }),
      fc.constantFrom("ship", "ada", "white"),
      (texts, asked) => {
        const rows = texts;
        const terms = indexTerms(rows);
        const entries = all(terms, sheetOf(terms, rows.length), waysTo(terms, [asked]));
        const expected = rows
          .map((_, id) => id)
          .filter((id) => rows[id]?.some((text) => termsOf(text).some((term) => term.startsWith(asked))));
        expect(entries.map(([entry]) => entry)).toEqual(expected);
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
  const used = sheetOf(terms, rows.length);
  const ask = (sheet: Sheet, ...asked: string[]) => all(terms, sheet, waysTo(terms, asked));
  ask(used, "ship", "ada");
  used.most(waysTo(terms, ["ship", "ada"]));
  expect(ask(used, "white", "house")).toEqual(ask(sheetOf(terms, rows.length), "white", "house"));
  expect(ask(used, "white", "house").map(([entry]) => entry)).toEqual([0, 1]);
});

test("a word counts for more where it is rare, and where it stands in a label", () => {
  const rows: Row[] = [
    ["ship", "white"],
    ["white", "ship"],
    ["ship", "house"],
  ];
  const terms = indexTerms(rows);
  const worth = (asked: string) => new Map(all(terms, sheetOf(terms, rows.length), waysTo(terms, [asked])));
  const ships = worth("ship");
  expect(ships.get(0)).toBeGreaterThan(ships.get(1) as number);
  const whites = worth("white");
  expect(whites.get(1)).toBeGreaterThan(whites.get(0) as number);
});
