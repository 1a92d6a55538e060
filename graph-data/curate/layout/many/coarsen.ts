import { grouped } from "../../../query/index/grouped.ts";
import { joined, type Ties } from "./ties.ts";

export interface Coarser {
  /** The group of each node. */
  readonly groups: Uint32Array;
  /** The ties among groups. */
  readonly ties: Ties;
}

/**
 * Joins each node with a neighbour that it is closely tied to and that is not heavy yet: first those with few ties, which
 * have little choice, so that leaves go with their hub and hubs stay apart. Two to three nodes become one.
 */
export function coarsen(ties: Ties): Coarser {
  const { order, offsets, ends, weights, masses } = ties;
  const none = 0xffffffff;
  const groups = new Uint32Array(order).fill(none);
  const heavy: number[] = [];
  for (const node of byDegree(ties)) {
    if (groups[node] !== none) continue;
    let [best, most] = [node, -1];
    for (let at = offsets[node] as number; at < (offsets[node + 1] as number); at++) {
      const end = ends[at] as number;
      const group = groups[end] as number;
      const mass = (group === none ? masses[end] : heavy[group]) as number;
      const pull = (weights[at] as number) / mass;
      if (pull > most) [best, most] = [end, pull];
    }
    if (groups[best] === none) {
      groups[best] = heavy.length;
      heavy.push(masses[best] as number);
    }
    if (best === node) continue;
    const group = groups[best] as number;
    groups[node] = group;
    (heavy[group] as number) += masses[node] as number;
  }
  const rows = joined(ties, groups, heavy.length);
  return { groups, ties: { order: heavy.length, ...rows, masses: Float64Array.from(heavy) } };
}

/** Nodes by how many ties they have, fewest first, then by number. */
function byDegree({ order, offsets }: Ties): Uint32Array {
  const degrees = new Uint32Array(order).map(
    (_, node) => (offsets[node + 1] as number) - (offsets[node] as number),
  );
  const most = degrees.reduce((a, b) => Math.max(a, b), 0);
  return grouped(most + 1, degrees).members;
}
