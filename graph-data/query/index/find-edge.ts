import type { Adjacency, BoardIndex } from "./columns.ts";

/** First place in the row of `node` whose other end is `end` or greater: rows ascend, so by halving. */
export function rowPlace(
  { offsets, ends }: Pick<Adjacency, "offsets" | "ends">,
  node: number,
  end: number,
): number {
  let low = offsets[node] as number;
  let high = offsets[node + 1] as number;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ends[middle] as number) < end) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** An edge's key names its ends, so no table of half a million keys is needed. */
export function findEdge(index: BoardIndex, key: string): number | null {
  const [source, , target] = key.split("--", 4);
  const from = index.ids.get(source ?? "");
  const to = index.ids.get(target ?? "");
  if (from === undefined || to === undefined) return null;
  const { ends, edges, offsets } = index.out;
  const stop = offsets[from + 1] as number;
  for (let place = rowPlace(index.out, from, to); place < stop && (ends[place] as number) === to; place++) {
    const edge = edges[place] as number;
    if (index.edges.key(edge) === key) return edge;
  }
  return null;
}
