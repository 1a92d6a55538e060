import type { LayoutGraph } from "./layout-graph.ts";

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
export function frame(graph: LayoutGraph): void {
  const keys = graph.nodes();
  const points = keys.map((key) => graph.getNodeAttributes(key));
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [middleX, middleY] = [mean(xs), mean(ys)];
  const { cosine, sine } = longerAxis(
    mean(xs.map((x) => (x - middleX) ** 2)),
    mean(ys.map((y) => (y - middleY) ** 2)),
    mean(xs.map((x, at) => (x - middleX) * ((ys[at] as number) - middleY))),
  );
  const along = points.map(({ x, y }) => (x - middleX) * cosine + (y - middleY) * sine);
  const across = points.map(({ x, y }) => (y - middleY) * cosine - (x - middleX) * sine);

  const area = graph.order * roomPerNode;
  const wide = spreadOut(along, Math.sqrt(area * aspect));
  const high = spreadOut(across, Math.sqrt(area / aspect));
  for (const [at, key] of keys.entries()) {
    graph.mergeNodeAttributes(key, { x: wide[at] as number, y: high[at] as number });
  }
}

/** Values to a stretch of this length about 0: each partly where it stood, partly where its rank puts it. */
function spreadOut(values: readonly number[], length: number): number[] {
  const order = values.map((_, at) => at).sort((a, b) => (values[a] as number) - (values[b] as number));
  const least = values[order[0] as number] as number;
  const most = values[order.at(-1) as number] as number;
  const placed = new Array<number>(values.length);
  for (const [rank, at] of order.entries()) {
    const byValue = most > least ? ((values[at] as number) - least) / (most - least) : 0.5;
    const byRank = order.length > 1 ? rank / (order.length - 1) : 0.5;
    placed[at] = length * (evenness * byRank + (1 - evenness) * byValue - 0.5);
  }
  return placed;
}

function mean(values: readonly number[]): number {
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
