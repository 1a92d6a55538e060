import { bounded } from "./errors.ts";
import type { Filter } from "./filter/filter.ts";
import { judgeOf } from "./filter/judge-of.ts";
import type { BoardIndex } from "./index/columns.ts";
import { nodeId } from "./index/lookup.ts";
import { ballAround, type Direction } from "./walk/ball.ts";

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
  const { nodes, count } = ballAround(index, judgeOf(index, filter, [root]), root, depth, direction);
  const { keys } = index.nodes;
  const found = new Array<string>(count - 1);
  for (let place = 1; place < count; place++) found[place - 1] = keys[nodes[place] as number] as string;
  return found;
}
