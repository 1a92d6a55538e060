import { bump } from "../../../query/index/columns.ts";
import { grouped } from "../../../query/index/grouped.ts";
import type { LaidOutGraph } from "../layout-graph.ts";

/** Who is tied to whom, by numbers from 0: one row a node, each neighbour in it once, ties either way. */
export interface Ties {
  readonly order: number;
  /** Row of node n: from `offsets[n]` to before `offsets[n + 1]`. */
  readonly offsets: Uint32Array;
  readonly ends: Uint32Array;
  /** How strongly each pulls. */
  readonly weights: Float64Array;
  /** How strongly each node pushes. */
  readonly masses: Float64Array;
}

/** The ties of nodes that each have one, to another. Ten claims pull more than one, but not ten times as much. */
export function tiesAmong({ sizes: { length: order }, source, target, weights: pulls }: LaidOutGraph): Ties {
  const offsets = new Uint32Array(order + 1);
  for (const end of [source, target]) for (const node of end) bump(offsets, node + 1);
  for (let node = 0; node < order; node++) (offsets[node + 1] as number) += offsets[node] as number;
  const next = offsets.slice();
  const ends = new Uint32Array(2 * source.length);
  const weights = new Float64Array(2 * source.length);
  const put = (from: number, to: number, weight: number) => {
    const at = bump(next, from);
    ends[at] = to;
    weights[at] = weight;
  };
  for (let edge = 0; edge < source.length; edge++) {
    const [from, to, weight] = [source[edge] as number, target[edge] as number, pulls[edge] as number];
    put(from, to, weight);
    put(to, from, weight);
  }
  const alone = new Uint32Array(order).map((_, node) => node);
  const pairs = joined({ offsets, ends, weights }, alone, order);
  const roots = pairs.weights.map(Math.sqrt);
  const masses = new Float64Array(order).map((_, node) => {
    let mass = 1;
    for (let at = pairs.offsets[node] as number; at < (pairs.offsets[node + 1] as number); at++)
      mass += roots[at] as number;
    return mass;
  });
  return { order, offsets: pairs.offsets, ends: pairs.ends, weights: roots, masses };
}

export type Rows = Pick<Ties, "offsets" | "ends" | "weights">;

/** The rows of groups of nodes: ties within a group vanish, those between two groups become one, weights added. */
export function joined({ offsets, ends, weights }: Rows, groups: Uint32Array, count: number): Rows {
  const { offsets: starts, members } = grouped(count, groups);
  const rows = new Uint32Array(count + 1);
  const joinedEnds = new Uint32Array(ends.length);
  const joinedWeights = new Float64Array(ends.length);
  /** Where a group stands in the row that is being written; before its beginning, it does not. */
  const places = new Int32Array(count).fill(-1);
  let length = 0;
  for (let group = 0; group < count; group++) {
    const start = length;
    for (let i = starts[group] as number; i < (starts[group + 1] as number); i++) {
      const node = members[i] as number;
      for (let at = offsets[node] as number; at < (offsets[node + 1] as number); at++) {
        const end = groups[ends[at] as number] as number;
        if (end === group) continue;
        const place = places[end] as number;
        if (place >= start) (joinedWeights[place] as number) += weights[at] as number;
        else {
          places[end] = length;
          joinedEnds[length] = end;
          joinedWeights[length++] = weights[at] as number;
        }
      }
    }
    rows[group + 1] = length;
  }
  return { offsets: rows, ends: joinedEnds.slice(0, length), weights: joinedWeights.slice(0, length) };
}
