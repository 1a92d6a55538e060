import type { BoardIndex } from "../index/columns.ts";
import { perIndex } from "../index/derived.ts";

/**
 * For each node all others that it has ties with, out or in, each once, ascending: without filters, a row is the answer
 * of one hop, in order. Those of node `n` are `ends[offsets[n]] .. ends[offsets[n + 1] - 1]`.
 */
export interface NearRows {
  readonly offsets: Uint32Array;
  readonly ends: Uint32Array;
}

/** Made when the first walk is asked for, in time linear in nodes and edges. */
export const nearRows: (index: BoardIndex) => NearRows = perIndex(({ nodes, edges, out, in: into }) => {
  const offsets = new Uint32Array(nodes.count + 1);
  const ends = new Uint32Array(2 * edges.count);
  let place = 0;
  for (let node = 0; node < nodes.count; node++) {
    const outStop = out.offsets[node + 1] as number;
    const inStop = into.offsets[node + 1] as number;
    let o = out.offsets[node] as number;
    let i = into.offsets[node] as number;
    let last = node;
    while (o < outStop || i < inStop) {
      const fromOut = i >= inStop || (o < outStop && (out.ends[o] as number) <= (into.ends[i] as number));
      const end = (fromOut ? out.ends[o++] : into.ends[i++]) as number;
      if (end === last || end === node) continue;
      ends[place++] = end;
      last = end;
    }
    offsets[node + 1] = place;
  }
  return { offsets, ends: ends.slice(0, place) };
});
