import type { Board } from "../../graph-data/model/graph.ts";
import { extentOf } from "../data/extent-of.ts";

/** With so many ties, the legend's numbers are so long that it takes a third row on a stage of middling width. */
const many = 1000;

/** Whether a board has so many ties that room is left for a third row of the legend before it comes. */
export function hasManyTies(board: Board): boolean {
  return extentOf(board).size >= many;
}
