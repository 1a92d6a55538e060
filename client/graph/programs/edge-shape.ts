import type { modalities } from "../../../graph-data/model/modalities.ts";

export type Line = (typeof modalities)[keyof typeof modalities]["line"];

/** The number that stands for a line in the shader. */
export const lineCodes = { solid: 0, dashed: 1, dotted: 2, crossed: 3 } as const satisfies Record<
  Line,
  number
>;

/**
 * Measures of the lines, in CSS pixels, shared by the shader, the SVG writer and the labels.
 * Those with `PerWidth` grow with the line's thickness.
 */
export const lineShape = {
  dashOn: 5.5,
  dashOnPerWidth: 1.2,
  dashOff: 3.5,
  dashOffPerWidth: 1,
  dotRadius: 0.55,
  dotRadiusPerWidth: 0.45,
  dotGap: 2.6,
  crossEvery: 26,
  crossArm: 3.4,
  crossArmPerWidth: 0.5,
  crossThickness: 1.1,
  arrowLength: 5.5,
  arrowLengthPerWidth: 2.1,
  arrowHalf: 2.1,
  arrowHalfPerWidth: 0.9,
  /** Heads of calm ties shrink with the nodes, down to this share; those of raised ones never do. */
  arrowLeast: 0.55,
  /** Between a node's edge and the line. */
  gap: 2.4,
  /** Half the width within which a line can be pointed at. */
  hitHalf: 5,
  /** Ties of one pair lie on each other when their ends are nearer than `fanFrom`, and stand apart from `fanTo`. */
  fanFrom: 34,
  fanTo: 80,
  loopRadius: 9,
  loopPerCurvature: 5,
  loopPerRadius: 0.25,
  /** How far a loop's middle stands off its node, in its radii, and how much of it the node hides. */
  loopOff: 0.72,
  loopGate: 0.35,
  /** Lines grow with the root of the zoom, between these. */
  growthLeast: 0.7,
  growthMost: 1.5,
  /** From afar, the line that stands for others is so much thicker for each doubling of their number. */
  bundlePerDoubling: 0.35,
  /** No node is drawn smaller. */
  leastRadius: 1.4,
  /** Half the width of the marker under a chosen tie. */
  markerHalf: 5.5,
} as const;

/** How far the ties of a pair stand apart when their ends are `length` pixels apart: 0 bundled, 1 fanned. */
export function fanOpen(length: number): number {
  const t = Math.min(1, Math.max(0, (length - lineShape.fanFrom) / (lineShape.fanTo - lineShape.fanFrom)));
  return t * t * (3 - 2 * t);
}

/** How much thicker lines are drawn at this scale of sizes. */
export function growthAt(scale: number): number {
  return Math.min(lineShape.growthMost, Math.max(lineShape.growthLeast, Math.sqrt(scale)));
}
