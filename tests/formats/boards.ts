import { readFileSync } from "node:fs";
import type { Board } from "../../graph-data/model/graph.ts";
import { hostileBoard } from "./hostile-board.ts";

function built(): Board {
  const file = new URL("../../graph-data/built/graph.json", import.meta.url);
  return JSON.parse(readFileSync(file, "utf8")) as Board;
}

/** What every format is tried on: the article's own graph, and a made-up one that means harm. */
export const boards: readonly (readonly [name: string, make: () => Board])[] = [
  ["the article's graph", built],
  ["a hostile graph", hostileBoard],
];
