import { bounded } from "./errors.ts";
import type { Filter } from "./filter/filter.ts";
import { judgeOf } from "./filter/judge-of.ts";
import type { BoardIndex } from "./index/columns.ts";
import { nodeId } from "./index/lookup.ts";
import { ballAround } from "./walk/ball.ts";
import type { Direction } from "./walk/direction.ts";
import { nearRows } from "./walk/near-rows.ts";

export interface NodesWithinOptions {
  /** Hops from the root; default 1, at least 1. */
  readonly depth?: number;
  /** Which ties lead on: those from a node (`out`), to it (`in`), or both, the default. */
  readonly direction?: Direction;
  /** Applied before walking; the root stays whatever its kind. */
  readonly filter?: Filter;
}

/**
 * The keys of all nodes within some hops of a node, without itself: by hop, then degree (descending), then key.
 * The walk of `neighbors` without its ties and pages. Throws UnknownNode, InvalidDate, InvalidBound.
 */
export function nodesWithin(index: BoardIndex, key: string, options: NodesWithinOptions = {}): string[] {
  const { direction = "both", filter = {} } = options;
  const depth = bounded("depth", options.depth ?? 1, 1, Infinity);
  const root = nodeId(index, key);
  const passes = judgeOf(index, filter, [root]);
  const near = depth === 1 ? nearRows(index, passes, direction) : null;
  if (near) {
    const { offsets, ends } = near;
    return keysAt(index, ends, offsets[root] as number, offsets[root + 1] as number);
  }
  const { nodes, count } = ballAround(index, passes, root, depth, direction);
  return keysAt(index, nodes, 1, count);
}

function keysAt({ nodes: { keys } }: BoardIndex, nodes: Uint32Array, start: number, stop: number): string[] {
  const found = new Array<string>(stop - start);
  for (let at = start; at < stop; at++) found[at - start] = keys[nodes[at] as number] as string;
  return found;
}
