import type { Spots } from "./layout-graph.ts";

/** Room for one node and its label, in pixels. */
const column = 130;
const row = 34;

/**
 * Puts nodes that have no place yet in rows below the others, as wide as the picture, in their order.
 * @param positions - x and y in turn; NaN where there is none
 */
export function parkUntied(positions: Float64Array, others: Spots): void {
  const untied: number[] = [];
  for (let at = 0; at < positions.length; at += 2) if (Number.isNaN(positions[at])) untied.push(at);
  const left = others.x.reduce((a, b) => Math.min(a, b), 0);
  const right = others.x.reduce((a, b) => Math.max(a, b), 0);
  const bottom = others.y.reduce((a, b) => Math.min(a, b), 0);
  const columns = Math.max(Math.floor((right - left) / column), Math.ceil(Math.sqrt(untied.length)), 1);
  for (const [index, at] of untied.entries()) {
    positions[at] = left + (index % columns) * column;
    positions[at + 1] = bottom - 2 * row - Math.floor(index / columns) * row;
  }
}
