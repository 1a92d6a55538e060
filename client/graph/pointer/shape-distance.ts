import type { NodeShape } from "../../../graph-data/model/kinds.ts";

/** Half a box's sides, and the radius of its corners. */
function box(x: number, y: number, [w, h]: readonly [number, number], corner: number): number {
  const [dx, dy] = [Math.abs(x) - w + corner, Math.abs(y) - h + corner];
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - corner;
}

/** A regular polygon with one side down, by its inner radius. */
function polygon(x: number, y: number, sides: number, inner: number): number {
  const slice = (2 * Math.PI) / sides;
  const angle = Math.atan2(x, y) + Math.PI;
  const turned = ((angle + slice / 2) % slice) - slice / 2;
  return Math.hypot(x, y) * Math.cos(turned) - inner;
}

/**
 * Distance to a node's rim, below 0 within it: the same figures as in node-shaders.ts.
 * @param x from its middle to the right, @param y upwards; @param r its radius
 */
export const shapeDistance = {
  circle: (x, y, r) => Math.hypot(x, y) - r,
  ring: (x, y, r) => Math.hypot(x, y) - r,
  square: (x, y, r) => box(x, y, [r * 0.88, r * 0.88], r * 0.14),
  diamond: (x, y, r) => box((x + y) * Math.SQRT1_2, (x - y) * Math.SQRT1_2, [r * 0.86, r * 0.86], r * 0.12),
  triangle: (x, y, r) => polygon(x, y + r * 0.16, 3, r * 0.66),
  pentagon: (x, y, r) => polygon(x, y, 5, r * 0.88),
  hexagon: (x, y, r) => polygon(x, y, 6, r * 0.93),
  cross: (x, y, r) => Math.min(box(x, y, [r, r * 0.4], 1), box(x, y, [r * 0.4, r], 1)),
  pill: (x, y, r) => Math.hypot(x - Math.min(r * 0.55, Math.max(r * -0.55, x)), y) - r * 0.66,
} as const satisfies Record<NodeShape, (x: number, y: number, r: number) => number>;
