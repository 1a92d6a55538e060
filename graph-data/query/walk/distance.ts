import { type BoardIndex, none } from "../index/columns.ts";
import type { Carrying } from "./carrying.ts";
import { lookUpCost, strongestBetween } from "./pair.ts";
import type { Reach } from "./reach.ts";

/**
 * Hops of the shortest chain between the (different) roots of two reaches, or null where none ties them. Both grow
 * towards each other, the one with fewer ties ahead first, until they meet. Where the outermost nodes of both are
 * few, they are looked up pair by pair before a hub among them is gone through.
 */
export function distance(index: BoardIndex, from: Reach, to: Reach, carries: Carrying): number | null {
  while (!from.exhausted && !to.exhausted) {
    const [near, far] = from.ahead <= to.ahead ? [from, to] : [to, from];
    const before = near.radius + far.radius;
    const pairs = outermost(near).length * outermost(far).length;
    const lookedUp = pairs * lookUpCost < near.ahead;
    if (lookedUp && anyTied(index, outermost(near), outermost(far), carries)) return before + 1;
    if (near.grow(lookedUp ? undefined : far)) return before + 1;
  }
  return null;
}

function outermost(reach: Reach): readonly number[] {
  return reach.nodes.slice(reach.starts.at(-2));
}

function anyTied(
  index: BoardIndex,
  some: readonly number[],
  others: readonly number[],
  carries: Carrying,
): boolean {
  return some.some((a) => others.some((b) => strongestBetween(index, a, b, carries) !== none));
}
