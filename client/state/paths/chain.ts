import { type Modality, modalityRank, strongestModality } from "../../../graph-data/model/modalities.ts";
import type { Path, Step } from "../../../graph-data/query/paths.ts";
import type { Glance } from "../glance.ts";
import type { Wanted } from "../part/wanted.ts";

/** How strongly a hop holds: the strongest of its best tie's claims. */
export const strengthOf = ({ claims }: Step): Modality =>
  strongestModality(claims.map(({ modality }) => modality));

/**
 * The places of a chain's weakest hops, from 0. None where all hops are as strong as each other and stated: then
 * nothing is weak.
 */
export function weakestHops({ steps, weakestModality }: Path): readonly number[] {
  if (modalityRank(weakestModality) === 0) return [];
  return steps.flatMap((step, hop) => (strengthOf(step) === weakestModality ? [hop] : []));
}

/** A chain as the canvas lights it: its nodes, and each hop's ties with those parallel to them. */
export function lightOfPath({ nodes, steps }: Path): Glance {
  const edges = steps.flatMap(({ edge, parallel }) => [edge, ...parallel.map((other) => other.edge)]);
  return { nodes: new Set(nodes), edges: new Set(edges), alone: true };
}

/** What a chain is made of, by name: its nodes, and the ties of each hop. */
export function wantedByChain({ nodes, steps }: Path): Wanted {
  const edges = steps.flatMap(({ edge, parallel }) => [edge, ...parallel.map((other) => other.edge)]);
  return { nodes, edges, claims: [], documents: [] };
}

/** Which chain to show when `at` is asked for and there are so many; 0 where there is none. */
export const heldAt = (at: number, count: number): number =>
  Math.min(Math.max(at, 0), Math.max(count - 1, 0));
