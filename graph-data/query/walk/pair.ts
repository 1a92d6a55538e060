import type { Adjacency, BoardIndex } from "../index/columns.ts";
import { rowPlace } from "../index/lookup.ts";
import { degree } from "../index/standing.ts";

/** Looking up one pair by halving costs about as much as reading so many ties. */
export const lookUpCost = 12;

/** Visits the edges between two nodes, either way, from the rows of the one that has fewer; one to itself once. */
export function eachBetween(index: BoardIndex, a: number, b: number, visit: (edge: number) => void): void {
  const [few, many] = degree(index, a) <= degree(index, b) ? [a, b] : [b, a];
  row(index.out, few, many, visit);
  if (few !== many) row(index.in, few, many, visit);
}

function row(adjacency: Adjacency, node: number, other: number, visit: (edge: number) => void): void {
  const stop = adjacency.offsets[node + 1] as number;
  for (let i = rowPlace(adjacency, node, other); i < stop && (adjacency.ends[i] as number) === other; i++) {
    visit(adjacency.edges[i] as number);
  }
}
