import type { BoardIndex } from "../../graph-data/query/index/columns.ts";
import { findEdge } from "../../graph-data/query/index/find-edge.ts";
import type { Rows } from "./row-set.ts";

/** The rows of an index, as sets of them are asked. */
export function rowsOf(index: BoardIndex): { readonly [Of in "nodes" | "edges" | "claims"]: Rows } {
  const { nodes, edges, claims, ids, claimIds } = index;
  return {
    nodes: { of: index, find: (key) => ids.get(key), key: (node) => nodes.keys[node] as string },
    edges: { of: index, find: (key) => findEdge(index, key), key: edges.key },
    claims: { of: index, find: (id) => claimIds.get(id), key: claims.id },
  };
}
