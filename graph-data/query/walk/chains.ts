import type { Reach } from "./reach.ts";
import type { Carrying } from "./ties.ts";

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
const reachAtMost = 50_000;

/**
 * All chains of exactly `length` hops, in the order of their nodes' ids; `visit` says whether to go on.
 * Gives false when the work ran out before the end. What cannot come to the target in the hops left is not entered.
 */
export function chainsOfLength(
  source: number,
  target: number,
  length: number,
  carries: Carrying,
  toTarget: Reach,
  avoided: ReadonlySet<number>,
  work: Work,
  visit: (chain: Chain) => boolean,
): boolean {
  while (toTarget.radius < length - 1 && toTarget.waiting > 0 && toTarget.work < reachAtMost) toTarget.grow();
  const nodes = [source];
  let running = true;

  const mayArrive = (node: number, left: number) => {
    const hops = toTarget.hops(node);
    return hops >= 0 ? hops <= left : toTarget.radius < left && toTarget.waiting > 0;
  };
  const extend = (node: number, left: number, weakest: number): boolean => {
    const { ends, strongest } = carries.ties(node);
    for (let i = 0; i < ends.length; i++) {
      if (++work.done > work.atMost) return false;
      const end = ends[i] as number;
      if ((end === target) !== (left === 1) || nodes.includes(end) || avoided.has(end)) continue;
      if (!mayArrive(end, left - 1)) continue;
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
