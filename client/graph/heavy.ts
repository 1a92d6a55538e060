import type { Board } from "../../graph-data/model/graph.ts";
import { knownIndex } from "../data/known-index.ts";

/** Nodes and ties that a machine without a graphics card blends and moves at each frame. */
const most = 6000;

/** Whether a board is more than is drawn anew at each frame: its ties are then drawn once and kept. */
export function isHeavy(board: Board): boolean {
  const index = knownIndex.get(board);
  const count = index ? index.nodes.count + index.edges.count : board.nodes.length + board.edges.length;
  return count > most;
}
