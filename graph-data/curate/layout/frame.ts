import type Graph from "graphology";

/** Shape of the picture, wide to high. */
const aspect = 3 / 2;
/** Room for one node and its label, in square pixels. */
const roomPerNode = 8600;

interface Spread {
  readonly middle: number;
  /** Root mean square distance from the middle. */
  readonly deviation: number;
}

/**
 * Turns a layout so that its longer axis lies flat, then scales it to a landscape frame with room for labels.
 * Only square roots, no angles: their last digits differ between machines.
 */
export function frame(graph: Graph<{ x: number; y: number; size: number }>): void {
  const xs = graph.mapNodes((_, { x }) => x);
  const ys = graph.mapNodes((_, { y }) => y);
  const [acrossX, acrossY] = [spread(xs), spread(ys)];
  let shared = 0;
  for (const [at, x] of xs.entries()) shared += (x - acrossX.middle) * ((ys[at] as number) - acrossY.middle);
  shared /= Math.max(1, xs.length);
  const { cosine, sine } = longerAxis(acrossX.deviation ** 2, acrossY.deviation ** 2, shared);
  graph.updateEachNodeAttributes((_, attributes) => {
    const x = attributes.x - acrossX.middle;
    const y = attributes.y - acrossY.middle;
    return { ...attributes, x: x * cosine + y * sine, y: y * cosine - x * sine };
  });
  const flat = spread(graph.mapNodes((_, { x }) => x)).deviation || 1;
  const high = spread(graph.mapNodes((_, { y }) => y)).deviation || 1;
  // A uniform square of side s has deviation s/√12: bring both sides to their share of the area wanted.
  const side = Math.sqrt(graph.order * roomPerNode);
  const [wide, tall] = [(side * Math.sqrt(aspect)) / Math.sqrt(12), side / Math.sqrt(aspect) / Math.sqrt(12)];
  graph.updateEachNodeAttributes((_, attributes) => ({
    ...attributes,
    x: (attributes.x / flat) * wide,
    y: (attributes.y / high) * tall,
  }));
}

function spread(values: readonly number[]): Spread {
  const middle = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const squares = values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / Math.max(1, values.length);
  return { middle, deviation: Math.sqrt(squares) };
}

/** Direction of the longer axis of a cloud with these variances: the first eigenvector of a 2 × 2 matrix. */
function longerAxis(xx: number, yy: number, xy: number): { cosine: number; sine: number } {
  const half = (xx - yy) / 2;
  const along = half + Math.sqrt(half * half + xy * xy);
  const length = Math.sqrt(along * along + xy * xy);
  if (length === 0) return { cosine: 1, sine: 0 };
  return { cosine: along / length, sine: xy / length };
}
