import { grouped } from "../../../graph-data/query/index/grouped.ts";

/** Which edges share their ends, whichever way they go. Edges and nodes are numbers. */
export interface Pairs {
  /** Number of each edge's pair. */
  readonly of: Uint32Array;
  /** Edges of pair `p` are `edges[offsets[p]] .. edges[offsets[p + 1] - 1]`, in ascending order. */
  readonly offsets: Uint32Array;
  readonly edges: Uint32Array;
}

/** Gathers the edges by their lesser end, then tells them apart by the greater one: no table of pairs is needed. */
export function pairsOf(source: Uint32Array, target: Uint32Array, nodes: number): Pairs {
  const count = source.length;
  const lesser = new Uint32Array(count);
  for (let edge = 0; edge < count; edge++)
    lesser[edge] = Math.min(source[edge] as number, target[edge] as number);
  const byLesser = grouped(nodes, lesser);
  const of = new Uint32Array(count);
  // The pair that the lesser end at hand has with each greater one, where it was met.
  const met = new Int32Array(nodes).fill(-1);
  const pair = new Uint32Array(nodes);
  let pairs = 0;
  for (let node = 0; node < nodes; node++) {
    const end = byLesser.offsets[node + 1] as number;
    for (let place = byLesser.offsets[node] as number; place < end; place++) {
      const edge = byLesser.members[place] as number;
      const greater = Math.max(source[edge] as number, target[edge] as number);
      if (met[greater] !== node) {
        met[greater] = node;
        pair[greater] = pairs++;
      }
      of[edge] = pair[greater] as number;
    }
  }
  const { offsets, members } = grouped(pairs, of);
  return { of, offsets, edges: members };
}
