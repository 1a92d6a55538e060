import type { Board, EdgeEntry, NodeEntry } from "../../model/graph.ts";
import type { BoardIndex } from "./columns.ts";

/** The whole plain board of an index, in the board's own order; entries are the index's. */
export function boardOf({ attributes, nodes, edges, entries }: BoardIndex): Board {
  const nodeEntries: NodeEntry[] = [];
  for (const id of nodes.inBoard) nodeEntries.push(entries.node(id));
  const edgeEntries: EdgeEntry[] = [];
  for (let id = 0; id < edges.count; id++) edgeEntries.push(entries.edge(id));
  return {
    options: { type: "directed", multi: true, allowSelfLoops: true },
    attributes,
    nodes: nodeEntries,
    edges: edgeEntries,
  };
}
