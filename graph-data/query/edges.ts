import type { EdgeEntry } from "../model/graph.ts";
import { bounded } from "./errors.ts";
import { type Filter, filterText } from "./filter/filter.ts";
import { filteredEdge } from "./filter/filter-board.ts";
import { judgeOf } from "./filter/judge-of.ts";
import { type BoardIndex, none } from "./index/columns.ts";
import { tiesAt } from "./index/each-tie.ts";
import { nodeId } from "./index/lookup.ts";
import { type Page, pageOf, positionOf } from "./paging/cursor.ts";
import { pageThrough } from "./paging/page-through.ts";

export interface EdgesOptions {
  /** Keys of nodes: only edges with an end among these. Default: any edge. */
  readonly nodes?: readonly string[];
  /** Keys of nodes that the other end may be, beside `nodes` and `best`. Default, where `best` is not given either: any. */
  readonly among?: readonly string[];
  /** The other end may also be one of so many best connected nodes of the whole board. */
  readonly best?: number;
  readonly filter?: Filter;
  /** Edges a page, default 100; Infinity for all. */
  readonly limit?: number;
  readonly cursor?: string | null;
}

export interface Edges extends Page {
  readonly edges: readonly EdgeEntry[];
}

/**
 * Edges in the board's order: those at some nodes, or among some nodes, or both. `nodes` and `among` together give what
 * a drawing of `among` lacks when `nodes` come to it, each edge once.
 * Throws UnknownNode, InvalidCursor, InvalidDate, InvalidBound.
 */
export function listEdges(index: BoardIndex, options: EdgesOptions = {}): Edges {
  const { nodes, among, best, filter = {}, cursor } = options;
  const limit = bounded("limit", options.limit ?? 100, 1, Infinity);
  const question = () => ["edges", nodes, among, best, filterText(filter)];
  const start = positionOf(index, question, cursor);
  const passes = judgeOf(index, filter);
  const inside = insideOf(index, options);
  const { source, target } = index.edges;
  const some = nodes && edgesAt(index, nodes);
  const { ids, total } = pageThrough(
    some?.length ?? index.edges.count,
    (place) => (some ? (some[place] as number) : place),
    (edge) => inside(source[edge] as number) && inside(target[edge] as number) && passes.edge(edge) !== none,
    start,
    limit,
  );
  return {
    edges: ids.map((edge) => filteredEdge(index, edge, passes)),
    ...pageOf(index, question, start, limit, total),
  };
}

/** Whether a node may be an end. */
function insideOf(index: BoardIndex, { nodes = [], among, best }: EdgesOptions): (node: number) => boolean {
  if (!among && best === undefined) return () => true;
  const least = best === undefined ? 0 : bounded("best", best, 0);
  const named = new Set([...nodes, ...(among ?? [])].map((key) => nodeId(index, key)));
  // Ids are standings.
  return (node) => node < least || named.has(node);
}

/** Edges at the given nodes, ascending, each once. */
function edgesAt(index: BoardIndex, keys: readonly string[]): Uint32Array {
  const nodes = keys.map((key) => nodeId(index, key));
  return Uint32Array.from(tiesAt(index, nodes)).sort();
}
