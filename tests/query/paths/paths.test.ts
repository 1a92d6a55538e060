import { describe, expect, test } from "vitest";
import { InvalidBound, UnknownNode } from "../../../graph-data/query/errors.ts";
import { indexBoard } from "../../../graph-data/query/index/board-index.ts";
import { type Path, type PathsOptions, paths } from "../../../graph-data/query/paths.ts";
import { board } from "../../pictures/board.ts";
import { largeBoard } from "../../pictures/large-board.ts";

const nodesOf = ({ paths: found }: { paths: readonly Path[] }) => found.map(({ nodes }) => nodes.join(" "));

describe("paths", () => {
  test("cross ties in either direction, and each hop has all its parallel ties, the strongest first", () => {
    const index = indexBoard(
      board({
        claims: [
          ["bob", "met", "ada", { modality: "proposed" }],
          ["ada", "accuses", "bob", { modality: "claimed", claimant: "ada" }],
          ["ada", "met", "bob", { modality: "denied" }],
          ["chad", "met", "bob"],
        ],
      }),
    );
    const { paths: found, truncated, distance } = paths(index, "ada", "chad");
    expect(found).toHaveLength(1);
    expect({ truncated, distance }).toEqual({ truncated: false, distance: 2 });
    expect(found[0]).toMatchObject({
      nodes: ["ada", "bob", "chad"],
      hops: 2,
      weakestModality: "claimed",
      claimants: ["article", "ada"],
      steps: [
        { edge: "ada--accuses--bob", forward: true, parallel: [{ edge: "bob--met--ada", forward: false }] },
        { edge: "chad--met--bob", forward: false, parallel: [] },
      ],
    });
  });

  test("are never carried by a denied claim, nor by a refusal to comment", () => {
    const index = indexBoard(
      board({
        claims: [
          ["ada", "met", "bob", { modality: "denied" }],
          ["ada", "declined_to_comment_on", "bob"],
        ],
      }),
    );
    expect(paths(index, "ada", "bob")).toMatchObject({
      paths: [],
      truncated: false,
      cut: null,
      distance: null,
    });
  });

  test("leave out the denied claims of a tie that others carry", () => {
    const index = indexBoard(
      board({
        claims: [
          ["ada", "met", "bob", { modality: "denied", claimant: "bob" }],
          ["ada", "met", "bob", { modality: "claimed", claimant: "ada" }],
        ],
      }),
    );
    const [path] = paths(index, "ada", "bob").paths;
    expect(path?.steps[0]?.claims.map(({ id }) => id)).toEqual(["c1"]);
    expect(path?.claimants).toEqual(["ada"]);
  });

  test("are ranked by hops, then by the weakest modality, then by claimants, then by keys", () => {
    const index = indexBoard(
      board({
        claims: [
          ["ada", "met", "dora", { modality: "proposed" }],
          ["ada", "met", "bob"],
          ["bob", "met", "dora", { modality: "claimed", claimant: "bob" }],
          ["ada", "met", "chad"],
          ["chad", "met", "dora", { modality: "claimed" }],
          ["ada", "met", "ebb"],
          ["ebb", "met", "dora"],
          ["ada", "met", "alf"],
          ["alf", "met", "dora"],
        ],
      }),
    );
    expect(nodesOf(paths(index, "ada", "dora", { k: 9 }))).toEqual([
      "ada dora",
      "ada alf dora",
      "ada ebb dora",
      "ada bob dora",
      "ada chad dora",
    ]);
  });

  test("avoid nodes, and find none where an end is to be avoided", () => {
    const index = indexBoard(
      board({
        claims: [
          ["ada", "met", "bob"],
          ["bob", "met", "chad"],
        ],
      }),
    );
    expect(paths(index, "ada", "chad", { avoid: ["bob"] }).paths).toEqual([]);
    expect(paths(index, "ada", "chad", { avoid: ["chad"] }).paths).toEqual([]);
    expect(paths(index, "ada", "ada").paths).toEqual([]);
  });

  test("where there is none, say why", () => {
    const index = indexBoard(
      board({
        claims: [
          ["ada", "met", "bob"],
          ["bob", "met", "chad"],
          ["dora", "met", "ebb"],
        ],
      }),
    );
    const why = (...question: [string, string, PathsOptions?]) => paths(index, ...question).reason;
    expect(why("ada", "chad")).toBeNull();
    expect(why("ada", "ada")).toContain("same node");
    expect(why("ada", "chad", { avoid: ["ada"] })).toContain("avoid names the source, ada");
    expect(why("ada", "chad", { avoid: ["chad"] })).toContain("avoid names the target, chad");
    expect(why("ada", "chad", { avoid: ["bob"] })).toBe(
      "no chain of ties joins the two in what avoid leaves",
    );
    expect(why("ada", "dora")).toBe("no chain of ties joins the two");
    expect(why("ada", "chad", { filter: { modality: ["denied"] } })).toContain("what the filter leaves");
    expect(why("ada", "chad", { maxHops: 1 })).toContain("2 hops");
  });

  test("say of each tie how it reads and how it stands on the claims that carry it", () => {
    const index = indexBoard(
      board({
        claims: [
          ["bob", "accuses", "ada", { modality: "claimed", claimant: "bob" }],
          ["bob", "accuses", "ada", { modality: "denied", claimant: "ada" }],
        ],
      }),
    );
    expect(paths(index, "ada", "bob").paths[0]?.steps[0]).toMatchObject({
      sentence: "Bob accuses Ada",
      standing: "claimed by Bob",
    });
  });

  test("that are longer than asked for are not given, but the distance is told", () => {
    const line = board({
      claims: [
        ["ada", "met", "bob"],
        ["bob", "met", "chad"],
        ["chad", "met", "dora"],
        ["dora", "met", "ebb"],
      ],
    });
    expect(paths(indexBoard(line), "ada", "ebb", { maxHops: 3 })).toMatchObject({ paths: [], distance: 4 });
  });

  test("keep both ends whatever their kind, and cross only nodes of the kinds asked for", () => {
    const index = indexBoard(
      board({
        nodes: { ada: "person", bob: "person", chad: "state" },
        claims: [
          ["ada", "met", "bob"],
          ["ada", "met", "chad"],
          ["chad", "met", "bob"],
        ],
      }),
    );
    expect(nodesOf(paths(index, "ada", "bob", { filter: { kind: ["state"] } }))).toEqual([
      "ada bob",
      "ada chad bob",
    ]);
    expect(nodesOf(paths(index, "ada", "chad", { filter: { kind: ["state"] } }))).toEqual(["ada chad"]);
  });

  test("say that the work ran out, and still give what was found", () => {
    const index = indexBoard(largeBoard(200, 3000));
    const found = paths(index, "node-0", "node-1", { k: 20, maxHops: 8, maxWork: 50 });
    expect(found).toMatchObject({ truncated: true, cut: "work" });
  });

  test("refuse an unknown end and bounds out of range", () => {
    const index = indexBoard(board({ claims: [["ada", "met", "bob"]] }));
    expect(() => paths(index, "ada", "bop")).toThrow(UnknownNode);
    expect(() => paths(index, "ada", "bob", { k: 21 })).toThrow(InvalidBound);
    expect(() => paths(index, "ada", "bob", { maxHops: 9 })).toThrow(
      "maxHops is 9; give a whole number from 1 to 8",
    );
  });
});
