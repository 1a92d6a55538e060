import { describe, expect, test } from "vitest";
import { indexBoard } from "../../../graph-data/query/index/board-index.ts";
import { layOut } from "../../../graph-data/query/search/laying-out.ts";
import { indexSearch, search } from "../../../graph-data/query/search/search.ts";
import { board } from "../../pictures/board.ts";
import { largeBoard } from "../../pictures/large-board.ts";

describe("search", () => {
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
