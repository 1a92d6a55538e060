import type { Claim } from "../../model/claim.ts";
import { type BoardIndex, none } from "../index/columns.ts";
import { compareText } from "../index/standing.ts";
import type { Ties } from "./ties.ts";

/** One tie of a hop. */
export interface HopTie {
  /** Key of the edge. */
  readonly edge: string;
  /** Whether the edge points the way that the chain goes. */
  readonly forward: boolean;
  /** Its claims that can carry the hop: none of them denied. At least one. */
  readonly claims: readonly Claim[];
}

/** All ties between two nodes that can carry a hop, strongest modality first, then by key. */
export function hopTies(index: BoardIndex, from: number, to: number, ties: Ties): HopTie[] {
  const found: (HopTie & { rank: number })[] = [];
  for (const edge of hopEdges(from, to, ties)) {
    const { key, attributes } = index.entries.edge(edge);
    const first = index.edges.claimOffsets[edge] as number;
    found.push({
      edge: key,
      forward: (index.edges.source[edge] as number) === from,
      claims: attributes.claims.filter((_, place) => ties.claim(first + place)),
      rank: ties.edge(edge),
    });
  }
  found.sort((a, b) => a.rank - b.rank || compareText(a.edge, b.edge));
  return found.map(({ rank: _, ...tie }) => tie);
}

/** Adds the claimants of a hop's carrying claims, as numbers of the index. */
export function addClaimants(
  index: BoardIndex,
  from: number,
  to: number,
  ties: Ties,
  claimants: Set<number>,
): void {
  for (const edge of hopEdges(from, to, ties)) {
    const stop = index.edges.claimOffsets[edge + 1] as number;
    for (let claim = index.edges.claimOffsets[edge] as number; claim < stop; claim++) {
      if (ties.claim(claim)) claimants.add(index.claims.claimant[claim] as number);
    }
  }
}

/** Edges between two tied nodes, either way, that can carry a hop. */
function hopEdges(from: number, to: number, ties: Ties): number[] {
  const found: number[] = [];
  ties.eachEdge(ties.place(from, to), (edge) => {
    if (ties.edge(edge) !== none) found.push(edge);
  });
  return found;
}
