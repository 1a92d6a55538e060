import type { Adjacency, BoardIndex } from "../index/columns.ts";
import { rowPlace } from "../index/find-edge.ts";
import { degree } from "../index/standing.ts";

/** Looking up one pair by halving costs about as much as reading so many ties. */
export const lookUpCost = 12;

/** Adds the edges between two nodes, either way, from the rows of the one that has fewer; one to itself once. */
export function addBetween(index: BoardIndex, a: number, b: number, found: number[]): void {
  const few = degree(index, a) <= degree(index, b) ? a : b;
  const many = few === a ? b : a;
  row(index.out, few, many, found);
  if (few !== many) row(index.in, few, many, found);
}

function row(adjacency: Adjacency, node: number, other: number, found: number[]): void {
  const stop = adjacency.offsets[node + 1] as number;
  for (let i = rowPlace(adjacency, node, other); i < stop && (adjacency.ends[i] as number) === other; i++) {
    found.push(adjacency.edges[i] as number);
  }
}
