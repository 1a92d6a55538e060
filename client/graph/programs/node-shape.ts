import type { NodeShape } from "../../../graph-data/model/kinds.ts";

/**
 * Measures of the nine shapes, of about equal area, shared by the shader, the pointer and the SVG writer.
 * In shares of the node's radius, but for `corner` of the cross, which is in CSS pixels.
 */
export const nodeShape = {
  circle: {},
  square: { half: 0.88, corner: 0.14 },
  /** A square on its corner. */
  diamond: { half: 0.86, corner: 0.12 },
  /** Regular polygons, one side down, by their inner radius; the triangle's middle lies lower. */
  triangle: { sides: 3, inner: 0.66, lower: 0.16 },
  hexagon: { sides: 6, inner: 0.93 },
  pentagon: { sides: 5, inner: 0.88 },
  ring: { hole: 0.55 },
  /** Two bars, each as long as the node is wide. */
  cross: { half: 0.4, corner: 1 },
  /** The middles of its two ends lie `half` off its own. */
  pill: { half: 0.55, radius: 0.66 },
} as const satisfies Record<NodeShape, Readonly<Record<string, number>>>;
