import { MultiDirectedGraph } from "graphology";
import type { Board } from "../../graph-data/model/graph.ts";

/** The board's shape alone, for measures that graphology's packages take. */
export function graphOf(board: Board): MultiDirectedGraph {
  const graph = new MultiDirectedGraph({ allowSelfLoops: true });
  for (const { key } of board.nodes) graph.addNode(key);
  for (const { key, source, target } of board.edges) graph.addDirectedEdgeWithKey(key, source, target);
  return graph;
}
