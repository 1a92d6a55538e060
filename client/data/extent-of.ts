import type { Board, Extent } from "../../graph-data/model/graph.ts";
import { knownIndex } from "./known-index.ts";

/** How many nodes and ties a board has. Of one that is laid out for questions, no entry is made for that. */
export function extentOf(board: Board): Extent {
  const index = knownIndex.get(board);
  return index
    ? { order: index.nodes.count, size: index.edges.count }
    : { order: board.nodes.length, size: board.edges.length };
}
