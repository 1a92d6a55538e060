import type { Claim } from "../../model/claim.ts";
import type { Board, EdgeEntry, NodeEntry } from "../../model/graph.ts";
import { at, type Entries } from "./columns.ts";

/** Entries of a board that is in memory, by id. */
export function boardEntries(
  { nodes, edges }: Board,
  positions: Uint32Array,
  claimOffsets: Uint32Array,
  edgeOfClaim: Uint32Array,
): Entries {
  const edge = (id: number) => edges[id] as EdgeEntry;
  return {
    node: (id) => nodes[at(positions, id)] as NodeEntry,
    edge,
    claim: (id) => {
      const owner = at(edgeOfClaim, id);
      return edge(owner).attributes.claims[id - at(claimOffsets, owner)] as Claim;
    },
  };
}
