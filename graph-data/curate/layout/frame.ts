import type { Spots } from "./layout-graph.ts";

/** Shape of the picture, wide to high. */
const aspect = 3 / 2;
/** Room for one node and its label, in square pixels. */
const roomPerNode = 8600;
/** How far crowded stretches are drawn apart: 0 leaves the layout as it is, 1 spaces nodes evenly along each axis. */
const evenness = 0.55;

/**
 * Turns a layout so that its longer axis lies flat, draws crowded parts apart, and scales it to a landscape frame with
 * room for labels. Only square roots, no angles: their last digits differ between machines.
 */
export function frame({ x, y }: Spots): Spots {
  const [middleX, middleY] = [mean(x), mean(y)];
  const { cosine, sine } = longerAxis(
    mean(x.map((at) => (at - middleX) ** 2)),
    mean(y.map((at) => (at - middleY) ** 2)),
    mean(x.map((at, node) => (at - middleX) * ((y[node] as number) - middleY))),
  );
  const along = x.map((at, node) => (at - middleX) * cosine + ((y[node] as number) - middleY) * sine);
  const across = y.map((at, node) => (at - middleY) * cosine - ((x[node] as number) - middleX) * sine);
  const area = x.length * roomPerNode;
  return { x: spreadOut(along, Math.sqrt(area * aspect)), y: spreadOut(across, Math.sqrt(area / aspect)) };
}

/** Values to a stretch of this length about 0: each partly where it stood, partly where its rank puts it. */
function spreadOut(values: Float64Array, length: number): Float64Array {
  // Numbers are sorted much faster alone than by what they belong to.
  const sorted = values.slice().sort();
  const [least, most] = [sorted[0] as number, sorted.at(-1) as number];
  return values.map((value) => {
    const byValue = most > least ? (value - least) / (most - least) : 0.5;
    const byRank = values.length > 1 ? rankOf(value, sorted) / (values.length - 1) : 0.5;
    return length * (evenness * byRank + (1 - evenness) * byValue - 0.5);
  });
}

/** How many of the sorted values are less. */
function rankOf(value: number, sorted: Float64Array): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function mean(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** Direction of the longer axis of a cloud with these variances: the first eigenvector of a 2 × 2 matrix. */
function longerAxis(xx: number, yy: number, xy: number): { cosine: number; sine: number } {
  const half = (xx - yy) / 2;
  const along = half + Math.sqrt(half * half + xy * xy);
  const length = Math.sqrt(along * along + xy * xy);
  if (length === 0) return { cosine: 1, sine: 0 };
  return { cosine: along / length, sine: xy / length };
}
