import { grouped } from "../../../query/index/grouped.ts";
import type { LaidOutEdge, LaidOutNode } from "../layout-graph.ts";

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

/** The ties among nodes that each have one. Ten claims pull more than one, but not ten times as much. */
export function tiesAmong(nodes: readonly LaidOutNode[], edges: readonly LaidOutEdge[]): Ties {
  const numbers = new Map(nodes.map(({ key }, number) => [key, number]));
  const between = edges.filter(({ source, target }) => source !== target);
  const sources = Uint32Array.from(between, ({ source }) => numbers.get(source) as number);
  const targets = Uint32Array.from(between, ({ target }) => numbers.get(target) as number);
  const offsets = new Uint32Array(nodes.length + 1);
  for (const end of [sources, targets]) for (const node of end) (offsets[node + 1] as number)++;
  for (let node = 0; node < nodes.length; node++) (offsets[node + 1] as number) += offsets[node] as number;
  const next = offsets.slice();
  const ends = new Uint32Array(2 * between.length);
  const weights = new Float64Array(2 * between.length);
  const put = (from: number, to: number, weight: number) => {
    const at = (next[from] as number)++;
    ends[at] = to;
    weights[at] = weight;
  };
  for (const [at, { weight }] of between.entries()) {
    const [source, target] = [sources[at] as number, targets[at] as number];
    put(source, target, weight);
    put(target, source, weight);
  }
  const alone = Uint32Array.from(nodes, (_, number) => number);
  const pairs = joined({ offsets, ends, weights }, alone, nodes.length);
  const pulls = pairs.weights.map(Math.sqrt);
  const masses = Float64Array.from(nodes, (_, node) => {
    let mass = 1;
    for (let at = pairs.offsets[node] as number; at < (pairs.offsets[node + 1] as number); at++)
      mass += pulls[at] as number;
    return mass;
  });
  return { order: nodes.length, offsets: pairs.offsets, ends: pairs.ends, weights: pulls, masses };
}

type Rows = Pick<Ties, "offsets" | "ends" | "weights">;

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
