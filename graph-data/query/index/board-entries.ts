import type { Claim } from "../../model/claim.ts";
import type { Board, EdgeEntry, NodeEntry } from "../../model/graph.ts";
import type { Entries } from "./columns.ts";

/** Entries of a board that is in memory, by id. */
export function boardEntries(
  { nodes, edges }: Board,
  positions: Uint32Array,
  claimOffsets: Uint32Array,
  edgeOfClaim: Uint32Array,
): Entries {
  const edge = (id: number) => edges[id] as EdgeEntry;
  const byId = Array.from(positions, (position) => nodes[position] as NodeEntry);
  return {
    node: (id) => byId[id] as NodeEntry,
    edge,
    claim: (id) => {
      const owner = edgeOfClaim[id] as number;
      return edge(owner).attributes.claims[id - (claimOffsets[owner] as number)] as Claim;
    },
  };
}
