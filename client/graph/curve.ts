import { fanOpen, lineShape } from "./programs/edge-shape.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A tie on the screen, y downwards: a quadratic curve between the rims of its nodes. */
export interface Curve {
  readonly start: Point;
  readonly control: Point;
  readonly end: Point;
}

/**
 * The curve that the edge program draws, in CSS pixels with y downwards, from node center to node center.
 * @param raised ties that are brought forward stand apart even from afar
 */
export function curveBetween(source: Point, target: Point, curvature: number, raised: boolean): Curve {
  const dx = target.x - source.x;
  const dy = target.y - source.y;
  const bend = curvature * (raised ? 1 : fanOpen(Math.hypot(dx, dy)));
  return {
    start: source,
    // Left of the way, seen with y upwards: the other hand with y downwards.
    control: { x: (source.x + target.x) / 2 + dy * bend, y: (source.y + target.y) / 2 - dx * bend },
    end: target,
  };
}

export function pointAt({ start, control, end }: Curve, t: number): Point {
  const u = 1 - t;
  return {
    x: u * u * start.x + 2 * u * t * control.x + t * t * end.x,
    y: u * u * start.y + 2 * u * t * control.y + t * t * end.y,
  };
}

/** Direction of travel in radians, y downwards. */
export function angleAt({ start, control, end }: Curve, t: number): number {
  const dx = (1 - t) * (control.x - start.x) + t * (end.x - control.x);
  const dy = (1 - t) * (control.y - start.y) + t * (end.y - control.y);
  return Math.atan2(dy, dx);
}

/** The part of a curve that is seen: between the rims of its nodes. Null where they touch. */
export function trimmed(curve: Curve, sourceRadius: number, targetRadius: number): Curve | null {
  const from = leave(curve, sourceRadius + lineShape.gap);
  const to =
    1 - leave({ start: curve.end, control: curve.control, end: curve.start }, targetRadius + lineShape.gap);
  if (!(to > from)) return null;
  const mix = (a: Point, b: Point, t: number): Point => ({
    x: a.x + (b.x - a.x) * t,
    y: a.y + (b.y - a.y) * t,
  });
  const { start, control, end } = curve;
  const between = mix(mix(start, control, from), mix(control, end, from), to);
  return { start: pointAt(curve, from), control: between, end: pointAt(curve, to) };
}

/** Where a curve comes out of a disc around its start, by bisection. */
function leave(curve: Curve, radius: number): number {
  let [low, high] = [0, 1];
  for (let i = 0; i < 24; i++) {
    const middle = (low + high) / 2;
    const point = pointAt(curve, middle);
    if (Math.hypot(point.x - curve.start.x, point.y - curve.start.y) < radius) low = middle;
    else high = middle;
  }
  return high;
}
