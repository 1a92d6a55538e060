import type { DisplayGraph } from "./display-graph.ts";

/** Side of the stage, in CSS pixels, on which nodes are drawn as large as they are given. */
export const usualSide = 860;

/** Share of the stage that all nodes together may cover: beyond, they would lie on each other, on ties and on names. */
const coverAtMost = 0.1;

/**
 * By how much nodes, heads and lines are drawn smaller, since so many or so large nodes are shown: at most 1, as given. A
 * part of a board, or one that was built elsewhere, brings sizes that were not made for what is shown of it.
 * @param sizes radii in Sigma's units in place of the board's own; null for those
 */
export function crowdScale(graph: DisplayGraph, sizes: ReadonlyMap<string, number> | null): number {
  let cover = 0;
  graph.forEachNode((key, { size }) => {
    cover += Math.PI * (sizes?.get(key) ?? size) ** 2;
  });
  return Math.min(1, Math.sqrt((coverAtMost * usualSide ** 2) / cover));
}
