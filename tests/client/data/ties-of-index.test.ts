import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodesPlain } from "../../../client/data/decode.ts";
import { type Ties, tiesOf } from "../../../client/data/ties.ts";
import { tiesOfIndex } from "../../../client/data/ties-of-index.ts";
import { unpackFile } from "../../../graph-data/query/columnar/file.ts";
import { indexColumns } from "../../../graph-data/query/columnar/read-columns.ts";
import { writeColumns } from "../../../graph-data/query/columnar/write-columns.ts";
import { arbitraryBoard } from "../../pictures/arbitrary-board.ts";

/** All that ties can be asked for. */
function told({ board, nodes, edges, claims, documents, edgesOf, footings }: Ties) {
  return {
    board: { ...board, nodes: board.nodes, edges: board.edges },
    nodes: [...nodes],
    edges: [...edges],
    claims: [...claims].map(([id, { claim, edge }]) => [id, claim, edge.key]),
    documents: [...documents],
    edgesOf: [...edgesOf].map(([key, found]) => [key, found.map((edge) => edge.key)]),
    footings: [...footings].map(([id, found]) => [
      id,
      found.map(({ claim, edge, tie, evidence: { start, end } }) => [claim.id, edge.key, tie, start, end]),
    ]),
  };
}

describe("the ties of a board that came in columns", () => {
  it("are those of the board itself, in its order", () => {
    fc.assert(
      fc.property(arbitraryBoard, (board) => {
        const index = indexColumns(unpackFile(writeColumns(board), null), { decodes: decodesPlain });
        expect(told(tiesOfIndex(index))).toEqual(told(tiesOf(board)));
      }),
    );
  });

  it("know what is there and what is not, by name", () => {
    fc.assert(
      fc.property(arbitraryBoard, fc.string(), (board, odd) => {
        const index = indexColumns(unpackFile(writeColumns(board), null), { decodes: decodesPlain });
        const [lazy, plain] = [tiesOfIndex(index), tiesOf(board)];
        for (const name of [odd, "", ...plain.nodes.keys(), ...plain.edges.keys(), ...plain.claims.keys()])
          for (const part of ["nodes", "edges", "claims", "edgesOf"] as const) {
            expect(lazy[part].has(name)).toBe(plain[part].has(name));
            expect(lazy[part].get(name) === undefined).toBe(plain[part].get(name) === undefined);
          }
      }),
    );
  });
});
