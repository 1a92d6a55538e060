import type { Board } from "../../graph-data/model/graph.ts";
import { extentOf } from "../data/extent-of.ts";

/** Nodes and ties that a machine without a graphics card blends and moves at each frame. */
const most = 6000;

/** Whether a board is more than is drawn anew at each frame: its ties are then drawn once and kept. */
export function isHeavy(board: Board): boolean {
  const { order, size } = extentOf(board);
  return order + size > most;
}
