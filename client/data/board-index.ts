import type { Board } from "../../graph-data/model/graph.ts";
import type { BoardIndex } from "../../graph-data/query/index/board-index.ts";

/** The board laid out for questions, once. Its script comes when the first question is asked: the first view needs none. */
export async function openBoardIndex(board: Board): Promise<BoardIndex> {
  const { indexOf } = await import("./index-of.ts");
  return indexOf(board);
}
