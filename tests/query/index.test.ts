import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { UnknownClaim, UnknownDocument, UnknownEdge, UnknownNode } from "../../graph-data/query/errors.ts";
import { indexBoard } from "../../graph-data/query/index/board-index.ts";
import { claimNumber, documentPosition, edgeId, nodeId } from "../../graph-data/query/index/lookup.ts";
import { arbitraryBoard } from "../pictures/arbitrary-board.ts";
import { board } from "../pictures/board.ts";
import { naiveDegree } from "./naive/ego.ts";

const small = board({
  claims: [
    ["ada", "accuses", "bob", { modality: "denied" }],
    ["ada", "accuses", "bob", { modality: "claimed", claimant: "herald" }],
    ["bob", "met", "ada"],
  ],
});

describe("the index of any board", () => {
  test("has each edge in one row out and one row in, ascending by the other end", () => {
    fc.assert(
      fc.property(arbitraryBoard, (any) => {
        const { nodes, edges, out, in: into } = indexBoard(any);
        for (const [rows, own, other] of [
          [out, edges.source, edges.target],
          [into, edges.target, edges.source],
        ] as const) {
          expect([...rows.edges].sort((a, b) => a - b)).toEqual([...any.edges.keys()]);
          for (let node = 0; node < nodes.count; node++) {
            const row = rows.edges.subarray(rows.offsets[node], rows.offsets[node + 1]);
            const ends = rows.ends.subarray(rows.offsets[node], rows.offsets[node + 1]);
            for (const edge of row) expect(own[edge]).toBe(node);
            expect([...ends]).toEqual([...row].map((edge) => other[edge]));
            expect([...ends]).toEqual([...ends].sort((a, b) => a - b));
          }
        }
      }),
    );
  });

  test("numbers nodes by degree, then key, and finds every entry of the board again", () => {
    fc.assert(
      fc.property(arbitraryBoard, (any) => {
        const index = indexBoard(any);
        const keys = any.nodes.map(({ key }) => key);
        const order = keys.toSorted((a, b) => naiveDegree(any, b) - naiveDegree(any, a) || (a < b ? -1 : 1));
        expect(index.nodes.keys).toEqual(order);
        expect([...index.nodes.inBoard].map((id) => index.entries.node(id))).toEqual(any.nodes);
        expect([...index.nodes.byKey].map((id) => index.nodes.keys[id])).toEqual(keys.toSorted());
        for (const { key } of any.nodes) expect(index.entries.node(nodeId(index, key)).key).toBe(key);
        for (const edge of any.edges) {
          expect(index.entries.edge(edgeId(index, edge.key))).toBe(edge);
          for (const claim of edge.attributes.claims) {
            expect(index.entries.claim(claimNumber(index, claim.id))).toBe(claim);
          }
        }
      }),
    );
  });
});

describe("what is not there", () => {
  const index = indexBoard(small);
  test.each([
    ["adda", UnknownNode, "ada", () => nodeId(index, "adda")],
    ["ada--acuses--bob", UnknownEdge, "ada--accuses--bob", () => edgeId(index, "ada--acuses--bob")],
    ["ad--accuses--bob", UnknownEdge, "ada--accuses--bob", () => edgeId(index, "ad--accuses--bob")],
    ["c9", UnknownClaim, "c0", () => claimNumber(index, "c9")],
    ["newz", UnknownDocument, "news", () => documentPosition(index, "newz")],
    ["zebra-crossing", UnknownNode, null, () => nodeId(index, "zebra-crossing")],
    ["", UnknownNode, null, () => nodeId(index, "")],
    ["--", UnknownEdge, null, () => edgeId(index, "--")],
    ["constructor", UnknownNode, null, () => nodeId(index, "constructor")],
  ])("%j is named, with what is nearest", (value, kind, nearest, ask) => {
    expect(ask).toThrow(kind);
    expect(ask).toThrow(expect.objectContaining({ value, nearest }));
  });

  test("is never found among odd texts, nor does any break the asking", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (odd) => {
        fc.pre(!["ada", "bob"].includes(odd));
        expect(() => nodeId(index, odd)).toThrow(UnknownNode);
        expect(() => edgeId(index, odd)).toThrow(UnknownEdge);
        expect(() => claimNumber(index, odd)).toThrow();
      }),
    );
  });

  test("is an edge's end that is no node: the board is refused", () => {
    expect(() => indexBoard({ ...small, nodes: small.nodes.slice(1) })).toThrow(UnknownNode);
  });
});
