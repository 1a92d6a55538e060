import type { NodeShape } from "../../../graph-data/model/kinds.ts";
import type { Point } from "../curve.ts";
import { opacityOf } from "../programs/colour-bits.ts";
import { lineShape } from "../programs/edge-shape.ts";
import { shapeCodes } from "../programs/node-shaders.ts";
import { nodeRow as at } from "../programs/rows.ts";
import type { Lens } from "./lens.ts";
import { shapeDistance } from "./shape-distance.ts";

/** A hand may miss a node's rim by so much, or the middle of a small one by so much. In CSS pixels. */
const missRim = 3;
const missMiddle = 10;
/** No shape reaches farther from its middle than this many radii. */
const farthest = 1.42;

const shapes = Object.entries(shapeCodes).reduce<NodeShape[]>((byCode, [shape, code]) => {
  byCode[code] = shape as NodeShape;
  return byCode;
}, []);

/**
 * Row of the node that lies uppermost at a place of the stage; null where there is none. All rows are looked at: a
 * hundred thousand take less than a thousandth of a second, and no index must follow what moves.
 * @param rows as they are drawn, see programs/rows.ts
 */
export function nodeAt(rows: Float32Array, lens: Lens, { x, y }: Point): number | null {
  const { left, top, across, up, scale } = lens;
  const bits = new Uint32Array(rows.buffer, rows.byteOffset, rows.length);
  let found: number | null = null;
  for (let start = rows.length - at.length; start >= 0; start -= at.length) {
    const dx = x - left - (rows[start + at.position] as number) * across;
    const radius = Math.max((rows[start + at.size] as number) * scale, lineShape.leastRadius);
    const reach = Math.max(missMiddle, radius * farthest + missRim);
    if (dx > reach || dx < -reach) continue;
    const dy = top + (rows[start + at.position + 1] as number) * up - y;
    if (dy > reach || dy < -reach || opacityOf(bits[start + at.color] as number) === 0) continue;
    const raised = (rows[start + at.look + 2] as number) > 0.5;
    // What is drawn later lies above, and what is brought forward above all else.
    if (found !== null && !raised) continue;
    const shape = shapes[rows[start + at.look] as number] as NodeShape;
    if (Math.hypot(dx, dy) > missMiddle && shapeDistance[shape](dx, dy, radius) > missRim) continue;
    if (raised) return start / at.length;
    found = start / at.length;
  }
  return found;
}
