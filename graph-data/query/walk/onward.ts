import { type Adjacency, at, type BoardIndex, none } from "../index/columns.ts";
import { degree } from "../index/standing.ts";
import type { Carrying } from "./carrying.ts";
import { lookUpCost, strongestBetween } from "./pair.ts";
import type { Reach } from "./reach.ts";

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
export function onwardTies(
  index: BoardIndex,
  node: number,
  left: number,
  carries: Carrying,
  toTarget: Reach,
  avoided: ReadonlySet<number>,
): Onward {
  const near = nearEnough(toTarget, left - 1);
  const ties = degree(index, node);
  if (near === null || near.to - near.from > ties / lookUpCost) {
    return { ...readRows(index, node, left, carries, toTarget, avoided), cost: ties };
  }
  const ends: number[] = [];
  const strongest: number[] = [];
  for (let i = near.from; i < near.to; i++) {
    const end = toTarget.nodes[i] as number;
    const rank = end === node ? none : strongestBetween(index, node, end, carries);
    if (rank === none) continue;
    ends.push(end);
    strongest.push(rank);
  }
  return { ends, strongest, cost: (near.to - near.from) * lookUpCost };
}

/** Where in the reach's nodes those stand that are at most so many hops away; null where not all are known. */
function nearEnough(toTarget: Reach, hops: number): { from: number; to: number } | null {
  if (hops === 0) return { from: 0, to: 1 };
  if (hops > toTarget.radius) return null;
  return { from: 1, to: toTarget.starts[hops + 1] as number };
}

function readRows(
  index: BoardIndex,
  node: number,
  left: number,
  carries: Carrying,
  toTarget: Reach,
  avoided: ReadonlySet<number>,
): { ends: number[]; strongest: number[] } {
  const found = new Map<number, number>();
  const row = ({ offsets, edges, ends }: Adjacency) => {
    const stop = at(offsets, node + 1);
    for (let i = at(offsets, node); i < stop; i++) {
      const end = at(ends, i);
      const hops = toTarget.hops(end);
      const arrives =
        left === 1 ? hops === 0 : hops < 0 ? toTarget.radius < left - 1 : hops > 0 && hops < left;
      if (!arrives || end === node) continue;
      const rank = carries.edge(at(edges, i));
      if (rank === none || avoided.has(end)) continue;
      found.set(end, Math.min(rank, found.get(end) ?? none));
    }
  };
  row(index.out);
  row(index.in);
  return { ends: [...found.keys()], strongest: [...found.values()] };
}
