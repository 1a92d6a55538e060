import { type Onward, onwardTies } from "./onward.ts";
import type { Reach } from "./reach.ts";
import type { Ties } from "./ties.ts";

/** A chain of nodes without repeats, and the rank of its weakest hop's strongest modality. */
export interface Chain {
  readonly nodes: readonly number[];
  readonly weakest: number;
}

/** Ties looked at, over all lengths of one question, and how many may be. */
export interface Work {
  done: number;
  readonly atMost: number;
}

/**
 * Finds all chains of exactly `length` hops between the roots of two reaches, in no promised order; `visit` says
 * whether to go on. Gives false when the work ran out before the end. What cannot come to the target in the hops left
 * is not entered.
 */
export function chainsOfLength(
  fromSource: Reach,
  toTarget: Reach,
  length: number,
  ties: Ties,
  work: Work,
  visit: (chain: Chain) => boolean,
): boolean {
  reachFarEnough(fromSource, toTarget, length);
  const nodes = [fromSource.nodes[0] as number];
  const known = new Map<number, Onward>();
  let running = true;

  const onward = (node: number, left: number): Onward => {
    const key = node * 16 + left;
    let found = known.get(key);
    if (!found) {
      found = onwardTies(node, left, ties, toTarget);
      work.done += found.cost;
      known.set(key, found);
    }
    return found;
  };
  const extend = (node: number, left: number, weakest: number): boolean => {
    const { ends, strongest } = onward(node, left);
    for (let i = 0; i < ends.length; i++) {
      if (++work.done > work.atMost) return false;
      const end = ends[i] as number;
      if (nodes.includes(end)) continue;
      const rank = Math.max(weakest, strongest[i] as number);
      nodes.push(end);
      if (left === 1) running = visit({ nodes: nodes.slice(), weakest: rank });
      else if (!extend(end, left - 1, rank)) return false;
      nodes.pop();
      if (!running) return true;
    }
    return true;
  };
  return extend(nodes[0] as number, length, 0);
}

/** How many ties one may read on the target's side to save reading one, and all that follows, on the source's. */
const worth = 8;

/**
 * Nodes fewer than `length - 1 - radius` hops from the source are gone through without knowing whether they lead to
 * the target; where reaching one hop farther from the target costs less than that, it is done.
 */
function reachFarEnough(fromSource: Reach, toTarget: Reach, length: number): void {
  while (!toTarget.exhausted && toTarget.radius < length - 1) {
    const blind = fromSource.ahead[length - 2 - toTarget.radius] ?? Infinity;
    if ((toTarget.ahead.at(-1) ?? 0) > worth * blind) return;
    toTarget.grow();
  }
}
