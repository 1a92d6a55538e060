/**
 * What the graphics card is told of each node and each edge: a row of items of 4 bytes, in the order in which they are
 * drawn. What lies under the pointer is reckoned from the same rows, so nothing else can be hit than what is seen.
 */
export const nodeRow = {
  /** Two numbers, in Sigma's framed graph. */
  position: 0,
  /** Radius before zoom. */
  size: 2,
  /** Shape, marks, layer. */
  look: 3,
  /** Now, and before the last change: bytes red, green, blue, opacity. */
  color: 6,
  from: 7,
  length: 8,
} as const;

export const edgeRow = {
  source: 0,
  target: 2,
  /** Curvature, thickness, radius of the source, radius of the target. */
  form: 4,
  /** Line, layer, how many ties it stands for from afar. */
  look: 8,
  color: 11,
  from: 12,
  length: 13,
} as const;
