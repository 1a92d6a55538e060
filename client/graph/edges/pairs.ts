/** Which edges share their ends, whichever way they go. Edges and nodes are numbers. */
export interface Pairs {
  /** Number of each edge's pair. */
  readonly of: Uint32Array;
  /** Edges of pair `p` are `edges[offsets[p]] .. edges[offsets[p + 1] - 1]`, in ascending order. */
  readonly offsets: Uint32Array;
  readonly edges: Uint32Array;
}

/** Numbers gathered by what they belong to, each group in ascending order. */
export function grouped(groups: Uint32Array, count: number): Pick<Pairs, "offsets" | "edges"> {
  const offsets = new Uint32Array(count + 1);
  for (const group of groups) offsets[group + 1] = (offsets[group + 1] as number) + 1;
  for (let group = 0; group < count; group++)
    offsets[group + 1] = (offsets[group + 1] as number) + (offsets[group] as number);
  const next = offsets.slice(0, count);
  const edges = new Uint32Array(groups.length);
  for (let edge = 0; edge < groups.length; edge++) {
    const group = groups[edge] as number;
    const place = next[group] as number;
    edges[place] = edge;
    next[group] = place + 1;
  }
  return { offsets, edges };
}

/** Gathers the edges by their lesser end, then tells them apart by the greater one: no table of pairs is needed. */
export function pairsOf(source: Uint32Array, target: Uint32Array, nodes: number): Pairs {
  const count = source.length;
  const lesser = new Uint32Array(count);
  for (let edge = 0; edge < count; edge++)
    lesser[edge] = Math.min(source[edge] as number, target[edge] as number);
  const byLesser = grouped(lesser, nodes);
  const of = new Uint32Array(count);
  // The pair that the lesser end at hand has with each greater one, where it was met.
  const met = new Int32Array(nodes).fill(-1);
  const pair = new Uint32Array(nodes);
  let pairs = 0;
  for (let node = 0; node < nodes; node++) {
    const end = byLesser.offsets[node + 1] as number;
    for (let place = byLesser.offsets[node] as number; place < end; place++) {
      const edge = byLesser.edges[place] as number;
      const greater = Math.max(source[edge] as number, target[edge] as number);
      if (met[greater] !== node) {
        met[greater] = node;
        pair[greater] = pairs++;
      }
      of[edge] = pair[greater] as number;
    }
  }
  return { of, ...grouped(of, pairs) };
}
