import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InvalidCursor, UnknownEdge, UnknownNode } from "../../graph-data/query/errors.ts";
import { indexBoard } from "../../graph-data/query/index/board-index.ts";
import { edgeByKey, nodeByKey, nodeDetail } from "../../graph-data/query/node-detail.ts";
import { listNodes } from "../../graph-data/query/nodes.ts";
import { arbitraryBoard, arbitraryFilter, someKeys } from "../pictures/arbitrary-board.ts";
import { board } from "../pictures/board.ts";
import { naiveDegree } from "./naive/ego.ts";
import { naiveFilter } from "./naive/filter.ts";

describe("the list of nodes", () => {
  test("is on any board what the filter keeps, best connected first, then by key, page by page", () => {
    fc.assert(
      fc.property(arbitraryBoard, arbitraryFilter, fc.integer({ min: 1, max: 5 }), (any, filter, limit) => {
        const index = indexBoard(any);
        const left = naiveFilter(any, filter);
        const expected = left.nodes.toSorted(
          (a, b) => naiveDegree(left, b.key) - naiveDegree(left, a.key) || (a.key < b.key ? -1 : 1),
        );
        const first = listNodes(index, { filter, limit });
        const found = [...first.nodes];
        for (let next = first.next; next; ) {
          const page = listNodes(index, { filter, limit, cursor: next });
          found.push(...page.nodes);
          next = page.next;
        }
        expect(found).toEqual(expected);
        expect(first.total).toBe(expected.length);
      }),
    );
  });

  test("with words is ranked by how well they fit, and filtered as well", () => {
    const index = indexBoard(
      board({
        nodes: { mexico: "state", "new-mexico": { kind: "place" }, peso: { description: "The Mexico coin" } },
      }),
    );
    const keys = (q: string, kind: "state" | "place" | "person") =>
      listNodes(index, { q, filter: { kind: [kind] } }).nodes.map(({ key }) => key);
    expect(listNodes(index, { q: "mexico" }).nodes.map(({ key }) => key)).toEqual([
      "mexico",
      "new-mexico",
      "peso",
    ]);
    expect(keys("mexico", "place")).toEqual(["new-mexico"]);
    expect(keys("mexico", "person")).toEqual(["peso"]);
    expect(listNodes(index, { q: "  " }).total).toBe(3);
  });

  test("refuses the cursor of other words", () => {
    const index = indexBoard(board({ nodes: { ada: "person", adam: "person" } }));
    const { next } = listNodes(index, { q: "ada", limit: 1 });
    expect(next).not.toBeNull();
    expect(() => listNodes(index, { limit: 1, cursor: next })).toThrow(InvalidCursor);
  });
});

describe("one node", () => {
  test("has on any board the degrees and counts of its filtered ties", () => {
    fc.assert(
      fc.property(arbitraryBoard, arbitraryFilter, fc.constantFrom(...someKeys), (any, filter, key) => {
        const { edges } = naiveFilter(any, filter, key);
        const out = edges.filter(({ source }) => source === key);
        const into = edges.filter(({ target }) => target === key);
        const either = edges.filter(({ source, target }) => source === key || target === key);
        const found = nodeDetail(indexBoard(any), key, filter);
        expect(found.degree).toEqual({ out: out.length, in: into.length, total: out.length + into.length });
        for (const row of found.predicates) {
          const of = (some: typeof edges) =>
            some.filter(({ attributes }) => attributes.predicate === row.predicate).length;
          expect(row).toEqual({ predicate: row.predicate, out: of(out), in: of(into) });
        }
        const names = new Set(either.map(({ attributes }) => attributes.predicate));
        expect(found.predicates.map(({ predicate }) => predicate)).toEqual([...names].sort());
        for (const [modality, count] of Object.entries(found.modalities)) {
          expect(count).toBe(either.filter(({ attributes }) => attributes.modality === modality).length);
        }
      }),
    );
  });

  test("and one edge are given by key, filtered, or said to be unknown", () => {
    const any = board({
      claims: [
        ["ada", "met", "bob"],
        ["ada", "met", "bob", { modality: "denied" }],
      ],
    });
    const index = indexBoard(any);
    expect(nodeByKey(index, "ada")).toBe(any.nodes[0]);
    expect(edgeByKey(index, "ada--met--bob")).toBe(any.edges[0]);
    expect(edgeByKey(index, "ada--met--bob", { modality: ["denied"] })?.attributes.claims).toHaveLength(1);
    expect(edgeByKey(index, "ada--met--bob", { modality: ["claimed"] })).toBeNull();
    expect(() => nodeByKey(index, "eve")).toThrow(UnknownNode);
    expect(() => edgeByKey(index, "eve--met--bob")).toThrow(UnknownEdge);
  });
});
