import type { NodeShape } from "../../../graph-data/model/kinds.ts";
import { nodeShape as s } from "../programs/node-shape.ts";

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
 * Distance to a node's rim, below 0 within it: drawn by the same measures.
 * @param x from its middle to the right, @param y upwards; @param r its radius
 */
export const shapeDistance = {
  circle: (x, y, r) => Math.hypot(x, y) - r,
  ring: (x, y, r) => Math.hypot(x, y) - r,
  square: (x, y, r) => box(x, y, [r * s.square.half, r * s.square.half], r * s.square.corner),
  diamond: (x, y, r) => {
    const half = r * s.diamond.half;
    return box((x + y) * Math.SQRT1_2, (x - y) * Math.SQRT1_2, [half, half], r * s.diamond.corner);
  },
  triangle: (x, y, r) => polygon(x, y + r * s.triangle.lower, s.triangle.sides, r * s.triangle.inner),
  pentagon: (x, y, r) => polygon(x, y, s.pentagon.sides, r * s.pentagon.inner),
  hexagon: (x, y, r) => polygon(x, y, s.hexagon.sides, r * s.hexagon.inner),
  cross: (x, y, r) => {
    const { half, corner } = s.cross;
    return Math.min(box(x, y, [r, r * half], corner), box(x, y, [r * half, r], corner));
  },
  pill: (x, y, r) => {
    const half = r * s.pill.half;
    return Math.hypot(x - Math.min(half, Math.max(-half, x)), y) - r * s.pill.radius;
  },
} as const satisfies Record<NodeShape, (x: number, y: number, r: number) => number>;
