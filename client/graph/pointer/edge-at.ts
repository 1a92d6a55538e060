import type { Point } from "../curve.ts";
import { opacityOf } from "../programs/colour-bits.ts";
import { growthAt, lineShape } from "../programs/edge-shape.ts";
import { edgeRow as at } from "../programs/rows.ts";
import { edgeDistance, loopReach, thickest } from "./edge-distance.ts";
import type { Lens } from "./lens.ts";

/**
 * Row of the edge at a place of the stage: of those brought forward, else of all, the one whose line is nearest; of those
 * that the place lies on, the uppermost. Null where there is none. All rows are looked at, as in node-at.ts; nearly all
 * are ruled out by the strip around their ends.
 * @param rows as they are drawn, see programs/rows.ts
 */
export function edgeAt(rows: Float32Array, lens: Lens, point: Point): number | null {
  const { across, up, left, top, scale } = lens;
  const bits = new Uint32Array(rows.buffer, rows.byteOffset, rows.length);
  // In the framed graph, where the rows are; `across` pixels are one of its units.
  const [px, py] = [(point.x - left) / across, (point.y - top) / up];
  const growth = growthAt(scale);
  const [hit, most] = [lineShape.hitHalf / across, thickest(1, 2 ** 32, growth) / 2 / across];
  let found: number | null = null;
  let nearest = Infinity;
  let foundRaised = false;
  for (let start = 0; start < rows.length; start += at.length) {
    const sx = rows[start + at.source] as number;
    const sy = rows[start + at.source + 1] as number;
    const dx = (rows[start + at.target] as number) - sx;
    const dy = (rows[start + at.target + 1] as number) - sy;
    const bend = Math.abs(rows[start + at.form] as number) / 2;
    const qx = px - sx;
    const qy = py - sy;
    const size = rows[start + at.form + 1] as number;
    const loops = dx === 0 && dy === 0;
    // Whatever it stands for, no line is thicker than this; and none bulges by more than half of what its control stands off.
    const wide = loops
      ? loopReach(rows[start + at.form + 2] as number, 2 * bend, lens) / across
      : Math.max(hit, size * most) + bend * (Math.abs(dx) + Math.abs(dy));
    if ((qx < -wide && qx < dx - wide) || (qx > wide && qx > dx + wide)) continue;
    if ((qy < -wide && qy < dy - wide) || (qy > wide && qy > dy + wide)) continue;
    const long = Math.hypot(dx, dy);
    const half = thickest(size, rows[start + at.look + 2] as number, growth) / 2;
    const off = loops ? 0 : (Math.abs(qx * dy - qy * dx) / long) * across - bend * long * across;
    if (off > Math.max(half, lineShape.hitHalf)) continue;
    const raised = (rows[start + at.look + 1] as number) > 0.5;
    if (raised === foundRaised ? off - half > nearest : foundRaised) continue;
    const shown = opacityOf(bits[start + at.color] as number);
    const far = shown > 0 ? edgeDistance(rows, start, lens, point, shown) : Infinity;
    if (far === Infinity || (raised === foundRaised && far > nearest)) continue;
    found = start / at.length;
    nearest = far;
    foundRaised = raised;
  }
  return found;
}
