import type { Pairs } from "./pairs.ts";

/**
 * How many visible edges each one stands for when seen from afar: the strongest visible one of a pair stands for all of
 * them, the others for none.
 */
export function bundleOf(
  edge: number,
  { of, offsets, edges }: Pairs,
  hidden: (edge: number) => boolean,
): number {
  const pair = of[edge] as number;
  const [start, end] = [offsets[pair] as number, offsets[pair + 1] as number];
  if (end - start === 1) return 1;
  let first = -1;
  let count = 0;
  for (let place = start; place < end; place++) {
    const each = edges[place] as number;
    if (hidden(each)) continue;
    if (count === 0) first = each;
    count++;
  }
  return first === edge ? count : 0;
}
