import { type Curve, curveBetween, type Point, pointAt, trimmed } from "../curve.ts";
import { fanOpen, growthAt, lineShape as s } from "../programs/edge-shape.ts";
import { edgeRow as at } from "../programs/rows.ts";
import { type Lens, seen } from "./lens.ts";

/** Pieces that a curve is taken for. */
const pieces = 16;

function toPiece(a: Point, b: Point, { x, y }: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const along = length > 0 ? Math.min(1, Math.max(0, ((x - a.x) * dx + (y - a.y) * dy) / length)) : 0;
  return Math.hypot(x - a.x - along * dx, y - a.y - along * dy);
}

function toCurve(curve: Curve, point: Point, count: number): number {
  let least = Infinity;
  let from = curve.start;
  for (let piece = 1; piece <= count; piece++) {
    const to = pointAt(curve, piece / count);
    least = Math.min(least, toPiece(from, to, point));
    from = to;
  }
  return least;
}

/** The circle of a tie between a node and itself, as edge-shaders.ts draws it. `radius`: of the node, with its gap. */
export function loopOf(middle: Point, radius: number, curvature: number, scale: number) {
  const own =
    s.loopRadius * growthAt(scale) + s.loopPerCurvature * Math.abs(curvature) + radius * s.loopPerRadius;
  const off = radius + own * s.loopOff;
  const hidden = Math.acos(Math.min(1, Math.max(-1, (off - radius * 0.9) / own))) + s.loopGate;
  return {
    // To the upper right.
    center: { x: middle.x + 0.6 * off, y: middle.y - 0.8 * off },
    radius: own,
    /** Half the angle about the way back to the node in which nothing is drawn. */
    hidden,
  };
}

function toLoop({ center, radius, hidden }: ReturnType<typeof loopOf>, { x, y }: Point): number {
  const [dx, dy] = [x - center.x, y - center.y];
  const far = Math.hypot(dx, dy);
  // Between the way to the point and the way back to the node.
  const apart = Math.acos(Math.min(1, Math.max(-1, far > 0 ? (-0.6 * dx + 0.8 * dy) / far : 1)));
  return apart < hidden ? Infinity : Math.abs(far - radius);
}

/**
 * How far beside an edge's line a place of the stage is, in CSS pixels; 0 on it, Infinity where that is too far to hit
 * it, or where the line cannot be seen.
 * @param start of its row @param shown its opacity
 */
export function edgeDistance(
  rows: Float32Array,
  start: number,
  lens: Lens,
  point: Point,
  shown: number,
): number {
  const read = (item: number) => rows[start + item] as number;
  const source = seen(lens, read(at.source), read(at.source + 1));
  const target = seen(lens, read(at.target), read(at.target + 1));
  const curvature = read(at.form);
  const rim = (radius: number) => Math.max(radius * lens.scale, s.leastRadius);
  const span = Math.hypot(target.x - source.x, target.y - source.y);
  const loops = span < 0.01;
  const raised = read(at.look + 1) > 0.5;
  const bundle = read(at.look + 2);
  const open = raised || loops ? 1 : fanOpen(span);
  if (shown * (bundle < 0.5 ? open : 1) <= 0.004) return Infinity;
  const alone = read(at.form + 1) * growthAt(lens.scale);
  const afar = thickest(read(at.form + 1), bundle, growthAt(lens.scale));
  const thickness = afar + (alone - afar) * open;
  let far: number;
  if (loops) far = toLoop(loopOf(source, rim(read(at.form + 2)) + s.gap, curvature, lens.scale), point);
  else {
    const curve = curveBetween(source, target, curvature, raised);
    const cut = trimmed(curve, rim(read(at.form + 2)), rim(read(at.form + 3)));
    far = cut ? toCurve(cut, point, curvature * open === 0 ? 1 : pieces) : Infinity;
  }
  return far > Math.max(thickness / 2, s.hitHalf) ? Infinity : Math.max(0, far - thickness / 2);
}

/** A line's thickness where it is greatest: when it stands for others from afar. */
export function thickest(size: number, bundle: number, growth: number): number {
  return size * growth * (bundle > 1.5 ? 1 + s.bundlePerDoubling * Math.log2(bundle) : 1);
}

/** How far from its node's middle a loop reaches, in CSS pixels. `size`: the node's, before zoom. */
export function loopReach(size: number, curvature: number, lens: Lens): number {
  const radius = Math.max(size * lens.scale, s.leastRadius) + s.gap;
  const { center, radius: own } = loopOf({ x: 0, y: 0 }, radius, curvature, lens.scale);
  return Math.hypot(center.x, center.y) + own + 3 * s.hitHalf;
}
