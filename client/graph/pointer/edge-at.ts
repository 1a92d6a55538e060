import type { Point } from "../curve.ts";
import { opacityOf } from "../programs/colour-bits.ts";
import { edgeRow as at } from "../programs/rows.ts";
import { edgeDistance, reachBeyond } from "./edge-distance.ts";
import type { Lens } from "./lens.ts";

/**
 * Row of the edge at a place of the stage: of those brought forward, else of all, the one whose line is nearest; of those
 * that the place lies on, the uppermost. Null where there is none. All rows are looked at, as in node-at.ts; nearly all
 * are ruled out by the box around their ends.
 * @param rows as they are drawn, see programs/rows.ts
 */
export function edgeAt(rows: Float32Array, lens: Lens, point: Point): number | null {
  const { across, up, left, top } = lens;
  const bits = new Uint32Array(rows.buffer, rows.byteOffset, rows.length);
  const [px, py] = [(point.x - left) / across, (point.y - top) / up];
  const line = reachBeyond(false, 0, 0, lens) / across;
  let found: number | null = null;
  let nearest = Infinity;
  let foundRaised = false;
  for (let start = 0; start < rows.length; start += at.length) {
    const sx = rows[start + at.source] as number;
    const sy = rows[start + at.source + 1] as number;
    const tx = rows[start + at.target] as number;
    const ty = rows[start + at.target + 1] as number;
    const curvature = rows[start + at.form] as number;
    const loops = sx === tx && sy === ty;
    const wide = loops
      ? reachBeyond(true, rows[start + at.form + 2] as number, curvature, lens) / across
      : line + Math.abs(curvature) * 0.5 * (Math.abs(tx - sx) + Math.abs(ty - sy));
    if (px < Math.min(sx, tx) - wide || px > Math.max(sx, tx) + wide) continue;
    if (py < Math.min(sy, ty) - wide || py > Math.max(sy, ty) + wide) continue;
    const raised = (rows[start + at.look + 1] as number) > 0.5;
    if (foundRaised && !raised) continue;
    const shown = opacityOf(bits[start + at.color] as number);
    const far = shown > 0 ? edgeDistance(rows, start, lens, point, shown) : Infinity;
    if (far === Infinity || (raised === foundRaised && far > nearest)) continue;
    found = start / at.length;
    nearest = far;
    foundRaised = raised;
  }
  return found;
}
