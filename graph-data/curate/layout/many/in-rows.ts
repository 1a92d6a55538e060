import type { Spots } from "../layout-graph.ts";

/** Room between pictures, in pixels. */
const gap = 100;
/** Shape of all rows together, wide to high. */
const aspect = 3 / 2;
/** Each width tried is so many times the one before. */
const wider = 1.1;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a picture's left upper corner goes. */
interface Corner {
  readonly x: number;
  readonly y: number;
}

/** Moves pictures so that they stand in rows, downwards from the first, which together are about as wide as a landscape. */
export function inRows(pictures: readonly Spots[]): Spots[] {
  const boxes = pictures.map(boxOf);
  const corners = bestRows(boxes);
  return pictures.map(({ x, y }, at) => {
    const { left, top } = boxes[at] as Box;
    const corner = corners[at] as Corner;
    return { x: x.map((value) => value + (corner.x - left)), y: y.map((value) => value + (corner.y - top)) };
  });
}

/** Of rows of several widths, those that need the smallest frame. */
function bestRows(boxes: readonly Box[]): readonly Corner[] {
  const all = boxes.reduce((sum, { width }) => sum + width + gap, 0);
  const widest = boxes.reduce((most, { width }) => Math.max(most, width), 1);
  let best: readonly Corner[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (let width = widest; width < all * wider; width *= wider) {
    const { corners, frame } = rowsOf(boxes, width);
    if (frame < least) [best, least] = [corners, frame];
  }
  return best;
}

/** Rows no wider than this, and the width of the landscape frame that holds them. */
function rowsOf(boxes: readonly Box[], most: number): { corners: Corner[]; frame: number } {
  let [x, y, height, right] = [0, 0, 0, 0];
  const corners = boxes.map((box): Corner => {
    if (x > 0 && x + box.width > most) {
      y -= height + gap;
      [x, height] = [0, 0];
    }
    const corner = { x, y };
    right = Math.max(right, x + box.width);
    height = Math.max(height, box.height);
    x += box.width + gap;
    return corner;
  });
  return { corners, frame: Math.max(right, aspect * (height - y)) };
}

function boxOf({ x, y }: Spots): Box {
  let [left, right] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let [bottom, top] = [left, right];
  for (const value of x) [left, right] = [Math.min(left, value), Math.max(right, value)];
  for (const value of y) [bottom, top] = [Math.min(bottom, value), Math.max(top, value)];
  return { left, top, width: right - left, height: top - bottom };
}
