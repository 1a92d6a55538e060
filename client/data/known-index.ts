import type { Board } from "../../graph-data/model/graph.ts";
import type { BoardIndex } from "../../graph-data/query/index/columns.ts";

/** Boards that are laid out for questions already: those that came so, and those that have been asked. */
export const knownIndex = new WeakMap<Board, BoardIndex>();
