import type { Claim } from "../../model/claim.ts";
import { at, type BoardIndex, none } from "../index/columns.ts";
import { compareText } from "../index/standing.ts";
import type { Carrying } from "./carrying.ts";
import { eachBetween } from "./pair.ts";

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
export function hopTies(index: BoardIndex, from: number, to: number, carries: Carrying): HopTie[] {
  const found: (HopTie & { rank: number })[] = [];
  for (const edge of hopEdges(index, from, to, carries)) {
    const { key, attributes } = index.entries.edge(edge);
    const first = at(index.edges.claimOffsets, edge);
    found.push({
      edge: key,
      forward: at(index.edges.source, edge) === from,
      claims: attributes.claims.filter((_, place) => carries.claim(first + place)),
      rank: carries.edge(edge),
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
  carries: Carrying,
  claimants: Set<number>,
): void {
  for (const edge of hopEdges(index, from, to, carries)) {
    const stop = at(index.edges.claimOffsets, edge + 1);
    for (let claim = at(index.edges.claimOffsets, edge); claim < stop; claim++) {
      if (carries.claim(claim)) claimants.add(at(index.claims.claimant, claim));
    }
  }
}

/** Edges between two different nodes, either way, that can carry a hop. */
function hopEdges(index: BoardIndex, from: number, to: number, carries: Carrying): number[] {
  const found: number[] = [];
  eachBetween(index, from, to, (edge) => {
    if (carries.edge(edge) !== none) found.push(edge);
  });
  return found;
}
