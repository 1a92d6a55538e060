import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { indexBoard } from "../../graph-data/query/index/board-index.ts";
import { indexSearch, search } from "../../graph-data/query/search/search.ts";
import { board } from "../pictures/board.ts";
import { largeBoard } from "../pictures/large-board.ts";

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

  test("finds every node of a larger board by its own label", () => {
    const large = largeBoard(200, 400);
    const many = indexBoard(large);
    for (const { key, attributes } of large.nodes) {
      expect(search(many, attributes.label, { types: ["node"], limit: 3 }).results[0]?.key).toBe(key);
    }
  });
});
