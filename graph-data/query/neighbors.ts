import type { EdgeEntry, NodeEntry } from "../model/graph.ts";
import { bounded } from "./errors.ts";
import { type Filter, filterText } from "./filter/filter.ts";
import { filteredEdge } from "./filter/filter-board.ts";
import { judgeOf } from "./filter/judge-of.ts";
import type { BoardIndex } from "./index/columns.ts";
import { nodeId } from "./index/lookup.ts";
import { type Page, pageOf, positionOf } from "./paging/cursor.ts";
import { ballAround } from "./walk/ball.ts";
import type { Direction } from "./walk/direction.ts";
import { pageEdges } from "./walk/page-edges.ts";

export interface NeighborsOptions {
  /** Hops from the root; default 1, at least 1. */
  readonly depth?: number;
  /** Which ties lead on: those from a node (`out`), to it (`in`), or both, the default. */
  readonly direction?: Direction;
  /** Applied before walking; the root stays whatever its kind. */
  readonly filter?: Filter;
  /** Nodes a page, default 100; Infinity for all. */
  readonly limit?: number;
  /** `next` of the page before. */
  readonly cursor?: string | null;
}

export interface Neighbors extends Page {
  readonly root: NodeEntry;
  /** Without the root; by hop, then degree in the whole board (descending), then key. */
  readonly nodes: readonly NodeEntry[];
  /**
   * Ties among the root and the nodes of this page and the pages before it, that no page before has given: those
   * of the ego network whose later end is on this page. All pages together give each tie once.
   */
  readonly edges: readonly EdgeEntry[];
}

/**
 * The ego network of a node: what can be reached within `depth` hops, and all ties among it. `total` counts its
 * nodes without the root. Throws UnknownNode, InvalidCursor, InvalidDate, InvalidBound.
 */
export function neighbors(index: BoardIndex, key: string, options: NeighborsOptions = {}): Neighbors {
  const { direction = "both", filter = {}, cursor } = options;
  const depth = bounded("depth", options.depth ?? 1, 1, Infinity);
  const limit = bounded("limit", options.limit ?? 100, 1, Infinity);
  const root = nodeId(index, key);
  const passes = judgeOf(index, filter, [root]);
  const start = positionOf(index, () => question(key, depth, direction, filter), cursor);
  const reached = ballAround(index, passes, root, depth, direction);
  const stop = Math.min(reached.count - 1, start + limit);
  const nodes: NodeEntry[] = [];
  for (let place = start + 1; place <= stop; place++)
    nodes.push(index.entries.node(reached.nodes[place] as number));
  return {
    root: index.entries.node(root),
    nodes,
    edges: pageEdges(index, passes, reached, start, stop).map((edge) => filteredEdge(index, edge, passes)),
    ...pageOf(index, () => question(key, depth, direction, filter), start, limit, reached.count - 1),
  };
}

function question(key: string, depth: number, direction: Direction, filter: Filter): readonly unknown[] {
  return ["neighbors", key, depth, direction, filterText(filter)];
}
