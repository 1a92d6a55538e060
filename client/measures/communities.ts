import louvain from "graphology-communities-louvain";
import type { Board } from "../../graph-data/model/graph.ts";
import { graphOf } from "./graph-of.ts";

/** Communities by Louvain's method, largest first; those of equal size by their least key. The same every time. */
export function communities(board: Board): readonly (readonly string[])[] {
  if (board.edges.length === 0) return board.nodes.map(({ key }) => [key]);
  const found = louvain(graphOf(board), { rng: seeded(1) });
  const groups = new Map<number, string[]>();
  for (const [key, group] of Object.entries(found)) groups.set(group, [...(groups.get(group) ?? []), key]);
  return [...groups.values()]
    .map((group) => group.sort())
    .sort((a, b) => b.length - a.length || ((a[0] ?? "") < (b[0] ?? "") ? -1 : 1));
}

/** A linear congruential generator (Numerical Recipes), 0 to 1: random enough to break ties, and no more. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
