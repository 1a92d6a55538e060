/** Radius of a node that no claim touches, and what each further claim adds, by area: in Sigma's units (pixels at zoom 1). */
const smallest = 3;
const step = 1.55;
const largest = 24;

/** Edges by the numbers of their ends; claims of edge `e` are `offsets[e] .. offsets[e + 1] - 1`. */
interface Ties {
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  readonly offsets: Uint32Array;
}

/** Radii by number of node, from the number of claims at either end: area grows with them, so radius by the square root. */
export function nodeSizes(count: number, { source, target, offsets }: Ties): Float64Array {
  const claims = new Float64Array(count);
  for (let edge = 0; edge < source.length; edge++) {
    const own = (offsets[edge + 1] as number) - (offsets[edge] as number);
    const [from, to] = [source[edge] as number, target[edge] as number];
    claims[from] = (claims[from] as number) + own;
    if (to !== from) claims[to] = (claims[to] as number) + own;
  }
  return claims.map((own) => Math.round(Math.min(largest, smallest + step * Math.sqrt(own)) * 100) / 100);
}
