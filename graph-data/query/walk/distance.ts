import { none } from "../index/columns.ts";
import { lookUpCost } from "./pair.ts";
import type { Reach } from "./reach.ts";
import type { Ties } from "./ties.ts";

/**
 * Hops of the shortest chain between the (different) roots of two reaches, or null where none ties them. Both grow
 * towards each other, the one with fewer ties ahead first, until they meet. Where the outermost nodes of both are
 * few, they are looked up pair by pair before a hub among them is gone through.
 */
export function distance(from: Reach, to: Reach, ties: Ties): number | null {
  while (!from.exhausted && !to.exhausted) {
    const [near, far] = ahead(from) <= ahead(to) ? [from, to] : [to, from];
    const before = near.radius + far.radius;
    const pairs = (near.outermost.length * far.outermost.length * lookUpCost) / 2;
    const lookedUp = pairs < ahead(near);
    if (lookedUp && anyTied(near.outermost, far.outermost, ties)) return before + 1;
    if (near.grow(lookedUp ? undefined : far)) return before + 1;
  }
  return null;
}

function ahead(reach: Reach): number {
  return reach.ahead.at(-1) ?? 0;
}

function anyTied(some: readonly number[], others: readonly number[], ties: Ties): boolean {
  for (const a of some) for (const b of others) if (ties.between(a, b) !== none) return true;
  return false;
}
