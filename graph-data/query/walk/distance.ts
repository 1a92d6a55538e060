import { none } from "../index/columns.ts";
import { lookUpCost } from "./pair.ts";
import type { Reach } from "./reach.ts";
import type { Ties } from "./ties.ts";

/** Where two reaches meet: the ends of a tie, and the hops of the shortest chain, which goes over it. */
export interface Meeting {
  readonly hops: number;
  readonly from: number;
  readonly to: number;
}

/** Hops of the shortest chain between the (different) roots of two reaches, or null where none ties them. */
export function distance(from: Reach, to: Reach, ties: Ties): number | null {
  return meeting(from, to, ties)?.hops ?? null;
}

/**
 * Both grow towards each other, the one with fewer ties ahead first, until they meet. Where the outermost nodes of both
 * are few, they are looked up pair by pair before a hub among them is gone through.
 */
export function meeting(from: Reach, to: Reach, ties: Ties): Meeting | null {
  while (!from.exhausted && !to.exhausted) {
    const near = ahead(from) <= ahead(to) ? from : to;
    const far = near === from ? to : from;
    const hops = near.radius + far.radius + 1;
    const pairs = (near.outermost * far.outermost * lookUpCost) / 2;
    const lookedUp = pairs < ahead(near);
    const tied = lookedUp ? tiedPair(near, far, ties) : null;
    if (!tied) near.grow(lookedUp ? undefined : far);
    const met = tied ?? near.met;
    if (met) return near === from ? { hops, from: met[0], to: met[1] } : { hops, from: met[1], to: met[0] };
  }
  return null;
}

function ahead(reach: Reach): number {
  return reach.ahead[reach.radius] as number;
}

/** A tie between the outermost nodes of two reaches. */
function tiedPair(near: Reach, far: Reach, ties: Ties): readonly [number, number] | null {
  const [nearFrom, farFrom] = [near.starts[near.radius] as number, far.starts[far.radius] as number];
  for (let i = 0; i < near.outermost; i++) {
    const a = near.nodes[nearFrom + i] as number;
    for (let j = 0; j < far.outermost; j++) {
      const b = far.nodes[farFrom + j] as number;
      if (ties.between(a, b) !== none) return [a, b];
    }
  }
  return null;
}
