import type { BoardIndex } from "../index/columns.ts";
import type { Carrying } from "./carrying.ts";
import { type Onward, onwardTies } from "./onward.ts";
import type { Reach } from "./reach.ts";

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

/** Reaching farther back from the target prunes more, until it costs more than it saves. */
const reachAtMost = 20_000;

/**
 * Finds all chains of exactly `length` hops from `source` to the root of `toTarget`; `visit` says whether to go on.
 * Gives false when the work ran out before the end. What cannot come to the target in the hops left is not entered.
 */
export function chainsOfLength(
  index: BoardIndex,
  source: number,
  length: number,
  carries: Carrying,
  toTarget: Reach,
  avoided: ReadonlySet<number>,
  work: Work,
  visit: (chain: Chain) => boolean,
): boolean {
  while (
    toTarget.radius < length - 1 &&
    !toTarget.exhausted &&
    toTarget.work + toTarget.ahead < reachAtMost
  ) {
    toTarget.grow();
  }
  const nodes = [source];
  const known = new Map<number, Onward>();
  let running = true;

  const onward = (node: number, left: number): Onward => {
    const key = node * 16 + left;
    let found = known.get(key);
    if (!found) {
      found = onwardTies(index, node, left, carries, toTarget, avoided);
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
  return extend(source, length, 0);
}
