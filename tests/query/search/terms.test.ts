import fc from "fast-check";
import { expect, test } from "vitest";
import type { Entry } from "../../../graph-data/query/search/entries.ts";
import { scorer } from "../../../graph-data/query/search/score.ts";
import { indexTerms, termsOf } from "../../../graph-data/query/search/term-index.ts";
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

const entriesOf = (texts: readonly (readonly [string, string])[]): Entry[] =>
  texts.map(([label, quote], id) => ({
    id,
    type: "node",
    key: `n${id}`,
    label,
    edge: null,
    prominence: 1,
    claims: [],
    fields: { label, quote: [quote] },
  }));

const exactly = { doubtsKnown: false, twoFrom: 99 };

test("an entry has a word where one of its texts has it, or a word that it begins", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(text, text), { maxLength: 12 }),
      fc.constantFrom("ship", "ada", "white"),
      (texts, asked) => {
        const rows = entriesOf(texts);
        const terms = indexTerms(rows);
        const { entries } = scorer(terms, rows.length)(waysOf(terms, [asked], exactly));
        const expected = rows
          .filter(({ fields }) =>
            termsOf(`${fields.label}`)
              .concat(termsOf(`${fields.quote}`))
              .some((term) => term.startsWith(asked)),
          )
          .map(({ id }) => id);
        expect(entries.toSorted((a, b) => a - b)).toEqual(expected);
      },
    ),
  );
});

test("a score is the same whatever was asked before", () => {
  const rows = entriesOf([
    ["white house", "ada"],
    ["whitehouse", "the ship"],
  ]);
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
  const rows = entriesOf([
    ["ship", "white"],
    ["white", "ship"],
    ["ship", "house"],
  ]);
  const terms = indexTerms(rows);
  const { score } = scorer(terms, rows.length)(waysOf(terms, ["ship"], exactly));
  expect(score[0]).toBeGreaterThan(score[1] as number);
  const { score: other } = scorer(terms, rows.length)(waysOf(terms, ["white"], exactly));
  expect(other[1]).toBeGreaterThan(other[0] as number);
});
