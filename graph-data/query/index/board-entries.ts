import type { Claim } from "../../model/claim.ts";
import type { Board, EdgeEntry, NodeEntry } from "../../model/graph.ts";
import type { Entries } from "./columns.ts";

/** Entries of a board that is in memory, by id. */
export function boardEntries(
  { nodes, edges }: Board,
  positions: Uint32Array,
  claim: (id: number) => Claim,
): Entries {
  const byId = Array.from(positions, (position) => nodes[position] as NodeEntry);
  return { node: (id) => byId[id] as NodeEntry, edge: (id) => edges[id] as EdgeEntry, claim };
}
