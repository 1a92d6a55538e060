import type { Board } from "../../graph-data/model/graph.ts";
import { type BoardIndex, indexBoard } from "../../graph-data/query/index/board-index.ts";
import { knownIndex } from "./known-index.ts";

/** The board laid out for questions, once. It brings the query layer, which the graph's own script does without. */
export function indexOf(board: Board): BoardIndex {
  let index = knownIndex.get(board);
  if (!index) {
    index = indexBoard(board);
    knownIndex.set(board, index);
  }
  return index;
}
