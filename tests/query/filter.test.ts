import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InvalidDate } from "../../graph-data/query/errors.ts";
import { fallen } from "../../graph-data/query/filter/fallen.ts";
import { type Filter, filterText } from "../../graph-data/query/filter/filter.ts";
import { filterBoard } from "../../graph-data/query/filter/filter-board.ts";
import { select } from "../../graph-data/query/filter/select.ts";
import { streamBoard } from "../../graph-data/query/filter/stream-board.ts";
import { indexBoard } from "../../graph-data/query/index/board-index.ts";
import { arbitraryBoard, arbitraryFilter } from "../pictures/arbitrary-board.ts";
import { board } from "../pictures/board.ts";
import { naiveFilter } from "./naive/filter.ts";
import { selectedKeys } from "./naive/selected-keys.ts";

const picture = board({
  nodes: { ada: "person", chad: "state", lone: "person" },
  claims: [
    ["ada", "accuses", "chad", { modality: "claimed", claimant: "ada" }],
    ["ada", "accuses", "chad", { modality: "denied", claimant: "chad", when: "2025-11-17" }],
    ["chad", "met", "bob", { when: "2023" }],
  ],
});

function left(filter: Filter) {
  const { nodes, edges } = filterBoard(indexBoard(picture), filter);
  return { nodes: nodes.map(({ key }) => key), edges: edges.map(({ key }) => key) };
}

describe("a filter", () => {
  test("that asks for nothing leaves the board as it is, entries and all", () => {
    const same = filterBoard(indexBoard(picture), { modality: [], kind: [] });
    expect(same).toEqual(picture);
    same.edges.forEach((edge, place) => {
      expect(edge).toBe(picture.edges[place]);
    });
  });

  test("by modality keeps the claims that pass, and the edge shows the strongest of those", () => {
    const [edge] = filterBoard(indexBoard(picture), { modality: ["denied"] }).edges;
    expect(edge?.attributes.modality).toBe("denied");
    expect(edge?.attributes.claims.map(({ id }) => id)).toEqual(["c1"]);
  });

  test("by kind keeps lone nodes, and by anything else drops them", () => {
    expect(left({ kind: ["person"] })).toEqual({ nodes: ["ada", "lone", "bob"], edges: [] });
    expect(left({ modality: ["stated"] })).toEqual({ nodes: ["chad", "bob"], edges: ["chad--met--bob"] });
  });

  test("without a speaker drops what rests on that word alone, and only that", () => {
    expect(left({ without: ["ada"] }).edges).toEqual(["ada--accuses--chad", "chad--met--bob"]);
    expect(left({ without: ["ada", "chad"] })).toEqual({ nodes: ["chad", "bob"], edges: ["chad--met--bob"] });
    expect(left({ without: ["article"] }).edges).toEqual(["ada--accuses--chad"]);
  });

  test("by time keeps what overlaps it, and nothing undated", () => {
    expect(left({ from: "2023-12" }).edges).toEqual(["ada--accuses--chad", "chad--met--bob"]);
    expect(left({ from: "2024" }).edges).toEqual(["ada--accuses--chad"]);
    expect(left({ to: "2023-01-01" }).edges).toEqual(["chad--met--bob"]);
  });

  test("by a time that ends before it begins, or is none, says so", () => {
    expect(() => left({ from: "2025", to: "2024" })).toThrow(InvalidDate);
    expect(() => left({ from: "soon" })).toThrow("“soon” is not an EDTF date");
  });

  test("by document keeps a claim that has any evidence in it, first or further", () => {
    const [first, ...others] = picture.edges;
    const evidence = { document: "b", exact: "x", prefix: "", suffix: "", start: 0, end: 1 };
    const claims = first?.attributes.claims.map((claim, place) =>
      place === 0 ? { ...claim, evidence: [...claim.evidence, evidence] } : claim,
    );
    const documents = ["news", "b"].map((id) => ({ ...picture.attributes.documents[0], id }));
    const both = {
      ...picture,
      attributes: { ...picture.attributes, documents },
      edges: [{ ...first, attributes: { ...first?.attributes, claims } }, ...others],
    } as typeof picture;
    const kept = filterBoard(indexBoard(both), { document: ["b"] });
    expect(kept.edges.flatMap(({ attributes }) => attributes.claims.map(({ id }) => id))).toEqual(["c0"]);
    expect(kept).toEqual(naiveFilter(both, { document: ["b"] }));
    expect(filterBoard(indexBoard(both), { document: ["news"] })).toEqual(
      naiveFilter(both, { document: ["news"] }),
    );
  });

  test("leaves on any board what a naive reading of it leaves", () => {
    fc.assert(
      fc.property(arbitraryBoard, arbitraryFilter, (any, filter) => {
        const index = indexBoard(any);
        const expected = naiveFilter(any, filter);
        expect(filterBoard(index, filter)).toEqual(expected);
        const { nodes, edges, ...rest } = streamBoard(index, filter);
        // Read twice, as writers do that make several tables of one board.
        for (let round = 0; round < 2; round++)
          expect({ ...rest, nodes: [...nodes], edges: [...edges] }).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  test("is the same text however its values are ordered or repeated, and another for another question", () => {
    expect(filterText({ kind: ["state", "person", "state"] })).toBe(
      filterText({ kind: ["person", "state"] }),
    );
    expect(filterText({ claimant: ["ada"] })).not.toBe(filterText({ without: ["ada"] }));
    expect(filterText({ from: "2025" })).not.toBe(filterText({ to: "2025" }));
  });
});

describe("a selection", () => {
  test("counts and names what the filtered board has", () => {
    fc.assert(
      fc.property(arbitraryBoard, arbitraryFilter, (any, filter) => {
        const index = indexBoard(any);
        const { nodes, edges } = naiveFilter(any, filter);
        const selection = select(index, filter);
        const claims = edges.flatMap(({ attributes }) => attributes.claims.map(({ id }) => id));
        expect(selection.counts).toEqual({ nodes: nodes.length, edges: edges.length, claims: claims.length });
        const keys = selectedKeys(index, selection);
        expect(keys.nodes).toEqual(new Set(nodes.map(({ key }) => key)));
        expect(keys.edges).toEqual(new Set(edges.map(({ key }) => key)));
        expect(keys.claims).toEqual(new Set(claims));
        const whole = new Map(any.edges.map(({ key, attributes }) => [key, attributes.modality]));
        const weaker = edges.filter(({ key, attributes }) => attributes.modality !== whole.get(key));
        expect(keys.weakened).toEqual(
          new Map(weaker.map(({ key, attributes }) => [key, attributes.modality])),
        );
      }),
    );
  });
});

test("what falls without a speaker is what the filter kept before and not after, lone nodes apart", () => {
  fc.assert(
    fc.property(arbitraryBoard, arbitraryFilter, (any, filter) => {
      const { without, ...rest } = filter;
      const before = naiveFilter(any, rest);
      const after = naiveFilter(any, filter);
      const gone = (from: readonly { key: string }[], to: readonly { key: string }[]) =>
        from.map(({ key }) => key).filter((key) => !to.some((other) => other.key === key));
      const tied = new Set(before.edges.flatMap(({ source, target }) => [source, target]));
      const index = indexBoard(any);
      const found = selectedKeys(index, fallen(index, filter));
      expect(found.edges).toEqual(new Set(gone(before.edges, after.edges)));
      expect(found.nodes).toEqual(new Set(gone(before.nodes, after.nodes).filter((key) => tied.has(key))));
    }),
  );
});
