import { none } from "../index/columns.ts";
import { lookUpCost } from "./pair.ts";
import type { Reach } from "./reach.ts";
import type { Ties } from "./ties.ts";

/** Where a chain can go on from a node with so many hops left: each next node once. */
export interface Onward {
  readonly ends: readonly number[];
  /** In step: rank of the strongest carrying modality among all parallel ties. */
  readonly strongest: readonly number[];
  /** Ties looked at. */
  readonly cost: number;
}

/**
 * The next nodes from which the root of `toTarget` may still be reached in `left - 1` hops; with one hop left, only
 * the root itself. From a hub, the few nodes that lie near enough are looked up instead of reading all its ties.
 */
export function onwardTies(node: number, left: number, ties: Ties, toTarget: Reach): Onward {
  const ends: number[] = [];
  const strongest: number[] = [];
  const keep = (end: number, rank: number) => {
    if (rank === none) return;
    ends.push(end);
    strongest.push(rank);
  };
  const first = left === 1 ? 0 : 1;
  const stop = left - 1 <= toTarget.radius ? (toTarget.starts[left] as number) : Infinity;
  const lookUps = (stop - first) * lookUpCost;
  if (lookUps < ties.degree(node)) {
    for (let i = first; i < stop; i++) {
      const end = toTarget.nodes[i] as number;
      if (end !== node) keep(end, ties.between(node, end));
    }
    return { ends, strongest, cost: lookUps };
  }
  const { offsets, ends: rowEnds } = ties.rows;
  const rowStop = offsets[node + 1] as number;
  for (let i = offsets[node] as number; i < rowStop; i++) {
    const end = rowEnds[i] as number;
    const hops = toTarget.hops(end);
    const arrives = hops < 0 ? toTarget.radius < left - 1 : hops < left && (hops > 0 || left === 1);
    if (arrives) keep(end, ties.strongest(i));
  }
  return { ends, strongest, cost: ties.degree(node) };
}
