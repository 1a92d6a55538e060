import { grouped } from "../../../query/index/grouped.ts";
import type { Spots } from "../frame.ts";

/** Of an overlap, this share is taken back in a round, half by either disc. */
const share = 0.8;
/** Discs this close to each other, as a share of their radii, do not overlap: the rest of the way would take for ever. */
const close = 0.99;

/**
 * Moves discs apart until none overlaps, or for so many rounds at most: each away from those that it overlaps. Says
 * whether none does.
 */
export function moveApart({ x, y }: Spots, radii: Float64Array, most: number): boolean {
  for (let round = 0; round < most; round++) if (!oneRound({ x, y }, radii)) return true;
  return false;
}

/** One round over discs in a grid whose cells no disc is wider than: it overlaps those in its own and the next cells. */
function oneRound({ x, y }: Spots, radii: Float64Array): boolean {
  const width = 2 * greatest(radii);
  const [left, bottom] = [-greatest(x.map((at) => -at)), -greatest(y.map((at) => -at))];
  // An empty column at the end and an empty row above: looking ahead never leads around a corner.
  const columns = Math.floor((greatest(x) - left) / width) + 2;
  const rows = Math.floor((greatest(y) - bottom) / width) + 2;
  const cells = new Uint32Array(x.length);
  for (let i = 0; i < x.length; i++) {
    const column = Math.floor(((x[i] as number) - left) / width);
    cells[i] = Math.floor(((y[i] as number) - bottom) / width) * columns + column;
  }
  const { offsets, members: nodes } = grouped(columns * rows, cells);
  const inOrder = (numbers: Float64Array) => Float64Array.from(nodes, (node) => numbers[node] as number);
  const [placeX, placeY, radius] = [inOrder(x), inOrder(y), inOrder(radii)];
  const [stepX, stepY] = [new Float64Array(x.length), new Float64Array(x.length)];
  let overlaps = false;
  for (let i = 0; i < nodes.length; i++) {
    const cell = cells[nodes[i] as number] as number;
    const above = cell + columns - 1;
    part(i, i + 1, offsets[cell + 2] as number);
    part(i, offsets[above] as number, offsets[above + 3] as number);
  }
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i] as number;
    (x[node] as number) += stepX[i] as number;
    (y[node] as number) += stepY[i] as number;
  }
  return overlaps;

  /** One disc and those of a row. */
  function part(i: number, start: number, stop: number): void {
    for (let j = start; j < stop; j++) {
      const dx = (placeX[i] as number) - (placeX[j] as number);
      const dy = (placeY[i] as number) - (placeY[j] as number);
      const reach = (radius[i] as number) + (radius[j] as number);
      const square = dx * dx + dy * dy;
      if (square >= reach * reach) continue;
      const distance = Math.sqrt(square);
      if (distance < close * reach) overlaps = true;
      const step = (share / 2) * (reach - distance);
      // Discs on one spot part sideways.
      const goX = distance > 0 ? (step * dx) / distance : step;
      const goY = distance > 0 ? (step * dy) / distance : 0;
      (stepX[i] as number) += goX;
      (stepY[i] as number) += goY;
      (stepX[j] as number) -= goX;
      (stepY[j] as number) -= goY;
    }
  }
}

function greatest(numbers: Float64Array): number {
  return numbers.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
}
