import type { Board } from "../../graph-data/model/graph.ts";
import { type BoardIndex, indexBoard } from "../../graph-data/query/index/board-index.ts";

const held = new WeakMap<Board, BoardIndex>();

/** The board laid out for questions, once. It brings the query layer: from scripts of the first view, use openBoardIndex. */
export function indexOf(board: Board): BoardIndex {
  let index = held.get(board);
  if (!index) {
    index = indexBoard(board);
    held.set(board, index);
  }
  return index;
}
