import type { LaidOutNode, Position } from "./layout-graph.ts";

/** Room for one node and its label, in pixels. */
const column = 130;
const row = 34;

/** Puts nodes without a tie in rows below the others, as wide as the picture, in the order given. */
export function parkUntied(
  untied: readonly LaidOutNode[],
  others: readonly Position[],
): Map<string, Position> {
  let [left, right, bottom] = [0, 0, 0];
  for (const { x, y } of others) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    bottom = Math.min(bottom, y);
  }
  const columns = Math.max(Math.floor((right - left) / column), Math.ceil(Math.sqrt(untied.length)), 1);
  return new Map(
    untied.map(({ key }, index) => {
      const x = left + (index % columns) * column;
      const y = bottom - 2 * row - Math.floor(index / columns) * row;
      return [key, { x, y }];
    }),
  );
}
