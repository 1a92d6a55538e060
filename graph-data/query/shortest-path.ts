import type { Filter } from "./filter/filter.ts";
import { judgeOf } from "./filter/judge-of.ts";
import type { BoardIndex } from "./index/columns.ts";
import { nodeId } from "./index/lookup.ts";
import { meeting } from "./walk/distance.ts";
import { Reach } from "./walk/reach.ts";
import { Ties } from "./walk/ties.ts";

export interface ShortestPathOptions {
  /** Applied first; source and target stay whatever their kind. */
  readonly filter?: Filter;
  /** Keys of nodes that the path may not cross. */
  readonly avoid?: readonly string[];
}

/**
 * The keys of one shortest chain over carrying ties in either direction, from source to target, or null where none ties
 * the two. Of several as short any one, but always the same: for the best of them, with claims, ask `paths`.
 * Throws UnknownNode, InvalidDate.
 */
export function shortestPath(
  index: BoardIndex,
  source: string,
  target: string,
  { filter = {}, avoid = [] }: ShortestPathOptions = {},
): string[] | null {
  const from = nodeId(index, source);
  const to = nodeId(index, target);
  const avoided = avoid.map((key) => nodeId(index, key));
  if (avoided.includes(from) || avoided.includes(to)) return null;
  if (from === to) return [source];

  const ties = new Ties(index, judgeOf(index, filter, [from, to]));
  const fromSource = new Reach(index, "source", from, ties, avoided);
  const toTarget = new Reach(index, "target", to, ties, avoided);
  const met = meeting(fromSource, toTarget, ties);
  if (met === null) return null;
  const chain = [...fromSource.trail(met.from).reverse(), ...toTarget.trail(met.to)];
  return chain.map((id) => index.nodes.keys[id] as string);
}
