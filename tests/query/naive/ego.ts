import type { Board } from "../../../graph-data/model/graph.ts";

/** Hops of every node from a root over the edges of a board, by going over all edges again for each hop. */
export function naiveHops(board: Board, root: string, direction: "both" | "out" | "in"): Map<string, number> {
  const hops = new Map([[root, 0]]);
  for (let hop = 1; ; hop++) {
    const found = new Set<string>();
    for (const { source, target } of board.edges) {
      if (direction !== "in" && hops.get(source) === hop - 1 && !hops.has(target)) found.add(target);
      if (direction !== "out" && hops.get(target) === hop - 1 && !hops.has(source)) found.add(source);
    }
    if (found.size === 0) return hops;
    for (const key of found) hops.set(key, hop);
  }
}

/** Edges at either end, one to itself twice. */
export function naiveDegree(board: Board, key: string): number {
  return board.edges.flatMap(({ source, target }) => [source, target]).filter((end) => end === key).length;
}
