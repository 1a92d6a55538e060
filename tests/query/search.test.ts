import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { indexBoard } from "../../graph-data/query/index/board-index.ts";
import { keyOf, type ResultType, resultTypes } from "../../graph-data/query/search/entries.ts";
import { layOut } from "../../graph-data/query/search/laying-out.ts";
import { indexSearch, search, searchKeys } from "../../graph-data/query/search/search.ts";
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

  test("finds a name that is made of such words alone", () => {
    const band = indexBoard(
      board({ nodes: { who: { label: "The Who", description: "A band." }, ada: "person" } }),
    );
    expect(search(band, "the who").results.map(({ key }) => key)).toEqual(["who"]);
  });

  test.each([
    "narco-terrorist",
    "narco terrorist",
    "narcoterrorist",
    "narcoterrorists",
    "Narco\u2011Terrorist",
  ])("finds words however they are joined: %s", (q) => {
    const joined = indexBoard(
      board({
        nodes: {
          apart: { label: "Narco-terrorist network", description: "Made up." },
          together: { label: "Narcoterrorist ring", description: "Made up." },
          neither: { label: "Narco label", description: "One part of it alone." },
        },
      }),
    );
    expect(new Set(search(joined, q).results.map(({ key }) => key))).toEqual(new Set(["apart", "together"]));
  });

  test("takes a word that stands in some text at its letters, and does not look for what is like it", () => {
    const ships = indexBoard(
      board({
        nodes: {
          carrier: { label: "Aircraft carrier", description: "A ship." },
          earlier: { label: "Earlier talks", description: "They carried on." },
        },
      }),
    );
    const keys = (q: string) => search(ships, q).results.map(({ key }) => key);
    expect(keys("carrier")).toEqual(["carrier"]);
    expect(keys("carriers")).toEqual(["carrier"]);
    expect(keys("carier")).toEqual(["carrier"]);
    expect(keys("earlire")).toEqual(["earlier"]);
    expect(keys("acrrier")).toEqual(["carrier"]);
  });

  test.each([
    ["refused to comment", "office--declined_to_comment_on--remarks"],
    ["declining comment", "office--declined_to_comment_on--remarks"],
    ["cut cooperation", "office--scaled_back--cooperation"],
    ["scaling back cooperation", "office--scaled_back--cooperation"],
  ])("finds a tie by other words for what it says: %s", (q, key) => {
    const ties = indexBoard(
      board({
        claims: [
          ["office", "declined_to_comment_on", "remarks"],
          ["office", "scaled_back", "cooperation"],
          ["office", "criticised", "remarks"],
        ],
      }),
    );
    expect(search(ties, q, { types: ["edge"] }).results.map((result) => result.key)).toEqual([key]);
  });

  test("says of every tie and quote how it stands and who vouches; of a node there is nothing to say", () => {
    const claims = indexBoard(
      board({
        nodes: { chad: "person" },
        claims: [
          ["ada", "met", "bob", { modality: "denied", claimant: "bob", exact: "never met" }],
          ["ada", "met", "bob", { modality: "claimed", claimant: "chad", exact: "had met" }],
          ["ada", "met", "bob", { modality: "claimed", claimant: null, exact: "is said to have met" }],
        ],
      }),
    );
    const of = (q: string) =>
      search(claims, q).results.map(({ modality, claimants, standing }) => [modality, claimants, standing]);
    expect(of("ada met")).toEqual([["claimed", ["article", "bob", "chad"], "claimed by Chad"]]);
    expect(of("never")).toEqual([["denied", ["bob"], "denied by Bob"]]);
    expect(search(claims, "ada", { types: ["node"] }).results).toMatchObject([
      { modality: null, claimants: [], standing: null },
    ]);
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

  test("laid out step by step finds what it finds when it is laid out at once, and says how far it is", () => {
    const many = indexBoard(largeBoard(300, 900));
    const laying = layOut(many);
    const shares = [laying.share];
    while (laying.search === null) {
      laying.step();
      shares.push(laying.share);
    }
    expect(shares.length).toBeGreaterThan(20);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect([shares[0], shares.at(-1)]).toEqual([0, 1]);
    const whole = indexSearch(many);
    for (const q of ["node 7", "predicate", "quote 12", "nodee 100", "declined to comment"])
      expect(laying.search.find(q, { limit: Infinity })).toEqual(whole.find(q, { limit: Infinity }));
  });

  test("finds every node of a larger board by its own label", () => {
    const large = largeBoard(200, 400);
    const many = indexBoard(large);
    for (const { key, attributes } of large.nodes) {
      expect(search(many, attributes.label, { types: ["node"], limit: 3 }).results[0]?.key).toBe(key);
    }
  });
});
