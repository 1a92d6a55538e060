import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { indexBoard } from "../../../graph-data/query/index/board-index.ts";
import { keyOf, type ResultType, resultTypes } from "../../../graph-data/query/search/entries.ts";
import { indexSearch, search, searchKeys } from "../../../graph-data/query/search/search.ts";
import { board } from "../../pictures/board.ts";

const index = indexBoard(
  board({
    nodes: {
      "andres-lopez": { label: "Andrés López", aliases: ["AMLO", "the former president"] },
      "gustavo-petro": { label: "Gustavo Petro", description: "President of a country with coca." },
      "ship-ford": { kind: "asset", label: "USS Gerald R Ford", aliases: ["the carrier"] },
    },
    claims: [
      [
        "gustavo-petro",
        "accuses",
        "andres-lopez",
        { exact: "He condemned the strikes as \u{1F6A2} an insult" },
      ],
      [
        "andres-lopez",
        "accuses",
        "ship-ford",
        {
          exact: `${"Long words come first. ".repeat(12)}The flotilla sailed. ${"More words follow. ".repeat(12)}`,
        },
      ],
    ],
  }),
);

const first = (q: string) => search(index, q).results[0];

describe("search", () => {
  test.each([
    ["Gustavo Petro", "gustavo-petro", "label"],
    ["petro gustavo", "gustavo-petro", "label"],
    ["gustvao", "gustavo-petro", "label"],
    ["Pétro", "gustavo-petro", "label"],
    ["lopez", "andres-lopez", "label"],
    ["LÓPEZ ANDRES", "andres-lopez", "label"],
    ["amlo", "andres-lopez", "aliases"],
    ["former presidant", "andres-lopez", "aliases"],
    ["carrer", "ship-ford", "aliases"],
    ["coca", "gustavo-petro", "description"],
    ["insult condemned", "c0", "quote"],
    ["flotila", "c1", "quote"],
    ["petro accuses", "gustavo-petro--accuses--andres-lopez", "sentence"],
  ])("for %j finds %s first, by its %s", (q, key, matched) => {
    expect(first(q)).toMatchObject({ key, matched });
  });

  test("says with a snippet why it matched, marking the words in code points", () => {
    const found = first("insult");
    expect(found).toMatchObject({
      type: "claim",
      edge: "gustavo-petro--accuses--andres-lopez",
      label: "Gustavo Petro accuses Andrés López",
    });
    const marked = found?.marks.map(({ start, end }) => Array.from(found.snippet).slice(start, end).join(""));
    expect(marked).toEqual(["insult"]);
  });

  test("cuts a long text around the match, and shows that it did", () => {
    const found = first("flotilla");
    expect(found?.snippet).toMatch(/^….*The flotilla sailed\..*…$/u);
    expect(Array.from(found?.snippet ?? "").length).toBeLessThan(200);
    const [mark] = found?.marks ?? [];
    expect(
      Array.from(found?.snippet ?? "")
        .slice(mark?.start, mark?.end)
        .join(""),
    ).toBe("flotilla");
  });

  test("of a type finds the same in the same order, whichever other types are asked for", () => {
    for (const q of ["andres", "petro accuses", "insult petro", "the carrier", "condemned flotila", "usss"]) {
      const { results } = search(index, q, { limit: Infinity });
      for (const type of resultTypes) {
        expect(search(index, q, { limit: Infinity, types: [type] }).results).toEqual(
          results.filter((result) => result.type === type),
        );
      }
    }
  });

  test("among what is kept gives what it gives among all, without the rest, and counts only that", () => {
    for (const q of ["andres", "petro accuses", "condemned flotila"]) {
      const { results } = search(index, q, { limit: Infinity });
      const kept = new Set(
        results.filter((_, place) => place % 2 === 0).map(({ type, key }) => `${type} ${key}`),
      );
      const keeps = (type: ResultType, id: number) => kept.has(`${type} ${keyOf(index, { type, id })}`);
      const among = results.filter(({ type, key }) => kept.has(`${type} ${key}`));
      expect(search(index, q, { limit: Infinity, keeps })).toEqual({
        results: among,
        total: among.length,
        truncated: false,
      });
      expect(search(index, q, { limit: 1, keeps })).toMatchObject({
        results: among.slice(0, 1),
        total: among.length,
      });
      expect(searchKeys(index, q, { limit: Infinity, keeps })).toEqual(among.map(({ key }) => key));
    }
  });

  test("gives only the types asked for, at most the limit, and says what it left out", () => {
    const all = search(index, "andres");
    expect(new Set(all.results.map(({ type }) => type))).toEqual(
      new Set(["node", "edge", "claim"].slice(0, 2)),
    );
    expect(search(index, "andres", { types: ["edge"] }).results.every(({ type }) => type === "edge")).toBe(
      true,
    );
    expect(search(index, "andres", { limit: 1 })).toMatchObject({ truncated: true, total: all.total });
    expect(search(index, "andres", { limit: 1 }).results).toEqual(all.results.slice(0, 1));
  });

  test("for words that nothing has together finds what has some of them", () => {
    expect(search(index, "gustavo zzzzzz").results[0]?.key).toBe("gustavo-petro");
    expect(search(index, "zzzzzz")).toEqual({ results: [], total: 0, truncated: false });
  });

  test("of words that nothing has together finds what has most of them, and nothing that has fewer", () => {
    const { results } = search(index, "insult flotilla strikes zzzzzz");
    expect(results.map(({ key }) => key)).toEqual(["c0"]);
  });

  test("lets words that tell nothing weigh nothing", () => {
    const plain = search(index, "president country coca");
    expect(search(index, "the president of a country with the coca")).toEqual(plain);
    expect(search(index, "the")).toEqual({ results: [], total: 0, truncated: false });
  });

  test("never breaks, and always answers the same, best first", () => {
    const again = indexSearch(index);
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.lorem(),
          fc.constantFrom("__proto__", "constructor", "\ud800", "a".repeat(10_000)),
        ),
        (q) => {
          const { results } = search(index, q);
          expect(again.find(q).results).toEqual(results);
          expect(results.map(({ score }) => score)).toEqual(
            results.map(({ score }) => score).toSorted((a, b) => b - a),
          );
          for (const { snippet, marks } of results) {
            for (const { start, end } of marks)
              expect(Array.from(snippet).slice(start, end).join("").trim()).not.toBe("");
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
