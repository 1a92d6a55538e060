import type { Reach } from "./reach.ts";

/**
 * Hops of the shortest chain between the (different) roots of two reaches, or null where none ties them. Both grow
 * towards each other, the one with less to go through first, until they meet.
 */
export function distance(from: Reach, to: Reach): number | null {
  while (from.waiting > 0 && to.waiting > 0) {
    const [near, far] = from.waiting <= to.waiting ? [from, to] : [to, from];
    const before = near.radius + far.radius;
    if (near.grow((node) => far.hops(node) >= 0)) return before + 1;
  }
  return null;
}
