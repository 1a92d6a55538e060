import { angleAt, type Curve, pointAt } from "../curve.ts";
import { lineShape } from "../programs/edge-shape.ts";

/** Where the words of a tie may stand: their middle, and their slope in radians, upright between -90° and 90°. */
export interface EdgePlace {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
}

/** On the line, words hide it: most of it must be left to tell dashes from dots. In widths of the words. */
const leftOfLine = 2.5;
/** Between the line and words beside it, in CSS pixels. */
const gap = 2.5;

const along = [0.5, 0.38, 0.62] as const;

function upright(angle: number): number {
  if (angle > Math.PI / 2) return angle - Math.PI;
  return angle <= -Math.PI / 2 ? angle + Math.PI : angle;
}

/** How far the curve bulges to one side of its tangent within the words' width. */
function bulge(curve: Curve, at: EdgePlace, side: 1 | -1, width: number): number {
  const [c, s] = [Math.cos(at.angle), Math.sin(at.angle)];
  let most = 0;
  for (let i = 0; i <= 16; i++) {
    const { x, y } = pointAt(curve, i / 16);
    const [dx, dy] = [x - at.x, y - at.y];
    if (Math.abs(dx * c + dy * s) <= width / 2) most = Math.max(most, (dy * c - dx * s) * side);
  }
  return most;
}

/**
 * Places for the words of a tie, best first: on the line where enough of it stays in sight, else beside it; level
 * beside a tie that is shorter than its words, for strong ones alone. None where they could not be read.
 * @param curve between the rims of its nodes
 */
export function edgePlaces(curve: Curve, width: number, height: number, strong: boolean): EdgePlace[] {
  const { start, end } = curve;
  const chord = Math.hypot(end.x - start.x, end.y - start.y);
  if (!strong && chord < width + 18) return [];
  const found: EdgePlace[] = [];
  const spots = along.map((t) => ({ ...pointAt(curve, t), angle: upright(angleAt(curve, t)) }));
  if (chord >= leftOfLine * width) found.push(...spots);
  const clear = height / 2 + (strong ? lineShape.markerHalf : 2) + gap;
  for (const spot of spots) {
    const [c, s] = [Math.cos(spot.angle), Math.sin(spot.angle)];
    for (const side of [-1, 1] as const) {
      const off = side * (clear + bulge(curve, spot, side, width));
      if (chord >= width) found.push({ x: spot.x - s * off, y: spot.y + c * off, angle: spot.angle });
    }
  }
  if (!strong) return found;
  for (const spot of spots) {
    const [nx, ny] = [-Math.sin(spot.angle), Math.cos(spot.angle)];
    const half = (Math.abs(nx) * width + Math.abs(ny) * height) / 2 + lineShape.markerHalf + gap;
    for (const side of [1, -1] as const) {
      const off = side * (half + bulge(curve, spot, side, Infinity));
      found.push({ x: spot.x + nx * off, y: spot.y + ny * off, angle: 0 });
    }
  }
  return found;
}
