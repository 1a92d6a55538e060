import type { NodeEntry } from "../model/graph.ts";
import { bounded } from "./errors.ts";
import { type Filter, filterText } from "./filter/filter.ts";
import { type Selection, select } from "./filter/select.ts";
import { type BoardIndex, bump } from "./index/columns.ts";
import { nodeId } from "./index/lookup.ts";
import { byDegree } from "./index/standing.ts";
import { type Page, pageOf, positionOf } from "./paging/cursor.ts";
import { searchKeys } from "./search/search.ts";

export interface NodesOptions {
  readonly filter?: Filter;
  /** Words to look for in labels, aliases and descriptions; ranked by fit instead of degree. Empty for all. */
  readonly q?: string;
  /** Nodes a page, default 100; Infinity for all. */
  readonly limit?: number;
  readonly cursor?: string | null;
}

export interface Nodes extends Page {
  readonly nodes: readonly NodeEntry[];
}

/**
 * The nodes that a filter keeps: by fit to `q`, or by degree in what the filter keeps (descending), then key.
 * Throws InvalidCursor, InvalidDate, InvalidBound.
 */
export function listNodes(index: BoardIndex, options: NodesOptions = {}): Nodes {
  const { filter = {}, q = "", cursor } = options;
  const limit = bounded("limit", options.limit ?? 100, 1, Infinity);
  const question = () => ["nodes", q, filterText(filter)];
  const start = positionOf(index, question, cursor);
  const selection = select(index, filter);
  const ids = q.trim() === "" ? ranked(index, selection) : byFit(index, selection, q);
  return {
    nodes: ids.slice(start, start + limit).map(index.entries.node),
    ...pageOf(index, question, start, limit, ids.length),
  };
}

function byFit(index: BoardIndex, selection: Selection, q: string): number[] {
  return searchKeys(index, q, { types: ["node"], limit: Infinity })
    .map((key) => nodeId(index, key))
    .filter((id) => selection.nodes[id]);
}

function ranked(index: BoardIndex, selection: Selection): number[] {
  const degrees = new Uint32Array(index.nodes.count);
  for (let edge = 0; edge < index.edges.count; edge++) {
    if (!selection.edges[edge]) continue;
    bump(degrees, index.edges.source[edge] as number);
    bump(degrees, index.edges.target[edge] as number);
  }
  return Array.from(
    byDegree(
      index.nodes.byKey.filter((id) => selection.nodes[id]),
      degrees,
    ),
  );
}
