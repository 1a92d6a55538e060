/**
 * How far apart the ties of one pair stand. `index` is the place that @sigma/edge-curve's indexParallelEdgesIndex
 * gives a tie, null for one that is alone; `last` is the outermost place on its side.
 * @returns the control point's distance from the chord, in chord lengths: 0 is straight
 */
export function fanCurvature(index: number | null, last: number): number {
  if (index === null || index === 0) return 0;
  // Each further tie adds less, so that even twenty stay within a half circle.
  const outermost = 0.52 * (1 - Math.exp(-Math.abs(last) / 2.6));
  return (outermost * index) / Math.max(1, Math.abs(last));
}
