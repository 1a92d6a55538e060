import type { Pairs } from "./pairs.ts";

/**
 * How far apart the edges of one pair stand. `index` is an edge's place in the fan, 0 in its middle; `last` is the
 * outermost place on its side.
 * @returns the control point's distance from the chord, in chord lengths: 0 is straight
 */
export function fanCurvature(index: number, last: number): number {
  if (index === 0) return 0;
  // Each further tie adds less, so that even twenty stay within a half circle.
  const outermost = 0.52 * (1 - Math.exp(-Math.abs(last) / 2.6));
  return (outermost * index) / Math.max(1, Math.abs(last));
}

/**
 * Curvature of each edge. Those of one pair that go the same way stand to both sides of the chord; where some come back,
 * each way keeps to its own side. A loop goes one way.
 */
export function fanned(source: Uint32Array, { offsets, edges }: Pairs): Float32Array {
  const curvature = new Float32Array(source.length);
  for (let pair = 0; pair + 1 < offsets.length; pair++) {
    const [start, end] = [offsets[pair] as number, offsets[pair + 1] as number];
    if (end - start < 2) continue;
    const from = source[edges[start] as number];
    let there = 0;
    for (let place = start; place < end; place++) if (source[edges[place] as number] === from) there++;
    const back = end - start - there;
    let [goes, comes] = [0, 0];
    for (let place = start; place < end; place++) {
      const edge = edges[place] as number;
      const forth = source[edge] === from;
      const [index, last] =
        back === 0 ? [goes++ - (there - 1) / 2, (there - 1) / 2] : forth ? [++goes, there] : [++comes, back];
      curvature[edge] = fanCurvature(index, last);
    }
  }
  return curvature;
}
