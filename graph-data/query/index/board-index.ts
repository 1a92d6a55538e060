import type { Board } from "../../model/graph.ts";
import { adjacencies } from "./adjacency.ts";
import { boardEntries } from "./board-entries.ts";
import { claimColumns } from "./claim-columns.ts";
import type { BoardIndex } from "./columns.ts";
import { edgeColumns } from "./edge-columns.ts";
import { idsWhenAsked } from "./ids.ts";
import { nodeColumns } from "./node-columns.ts";

export type { BoardIndex } from "./columns.ts";

/**
 * Lays a board out for questions, in time linear in its size but for sorting its keys. It keeps the board's own
 * entries, so answers share them and the board must not be changed afterwards.
 * Throws UnknownNode for an edge with an end that is no node, InvalidDate for a claim whose `when` is no EDTF.
 */
export function indexBoard(board: Board): BoardIndex {
  const { nodes, ids, positions, ends } = nodeColumns(board);
  const { edges, predicates } = edgeColumns(board, ends);
  const { claims, claimants, entry } = claimColumns(board, edges.claimOffsets);
  return {
    attributes: board.attributes,
    nodes,
    edges,
    claims,
    predicates: predicates.words,
    predicateIds: predicates.ids,
    claimants: claimants.words,
    claimantIds: claimants.ids,
    ids,
    claimIds: idsWhenAsked(claims.count, claims.id),
    ...adjacencies(nodes.count, edges.source, edges.target),
    entries: boardEntries(board, positions, entry),
  };
}
