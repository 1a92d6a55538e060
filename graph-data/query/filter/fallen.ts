import type { BoardIndex } from "../index/columns.ts";
import type { Filter } from "./filter.ts";
import { type Selection, select } from "./select.ts";

/**
 * What falls when the speakers of `filter.without` are not believed: what the rest of the filter keeps, less what
 * the whole filter keeps. A node that had no tie before does not fall.
 */
export function fallen(index: BoardIndex, filter: Filter): Omit<Selection, "counts"> {
  const { without = [], ...rest } = filter;
  const before = select(index, rest);
  const after = select(index, { ...rest, without });
  const tied = new Uint8Array(index.nodes.count);
  for (let edge = 0; edge < index.edges.count; edge++) {
    if (!before.edges[edge]) continue;
    tied[index.edges.source[edge] as number] = 1;
    tied[index.edges.target[edge] as number] = 1;
  }
  return {
    modality: before.modality,
    nodes: before.nodes.map((kept, id) => (kept && tied[id] && !after.nodes[id] ? 1 : 0)),
    edges: before.edges.map((kept, id) => (kept && !after.edges[id] ? 1 : 0)),
    claims: before.claims.map((kept, id) => (kept && !after.claims[id] ? 1 : 0)),
  };
}
