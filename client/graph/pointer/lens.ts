import type { Point } from "../curve.ts";
import type { OneContextSigma } from "../one-context-sigma.ts";

/** How the last frame laid Sigma's framed graph onto the stage. The view is never turned. */
export interface Lens {
  /** Where the framed graph's origin is, in CSS pixels from the top left. */
  readonly left: number;
  readonly top: number;
  /** Pixels of a unit to the right, and of one upwards: below 0, since pixels are counted downwards. */
  readonly across: number;
  readonly up: number;
  /** Pixels of a unit of size. */
  readonly scale: number;
}

export function lensOf(sigma: OneContextSigma): Lens {
  const from = sigma.framedGraphToViewport({ x: 0, y: 0 });
  const to = sigma.framedGraphToViewport({ x: 1, y: 1 });
  return { left: from.x, top: from.y, across: to.x - from.x, up: to.y - from.y, scale: sigma.scaleSize(1) };
}

export function seen({ left, top, across, up }: Lens, x: number, y: number): Point {
  return { x: left + x * across, y: top + y * up };
}
