import { type Adjacency, at, type BoardIndex, none } from "../index/columns.ts";
import { rowPlace } from "../index/lookup.ts";
import { degree } from "../index/standing.ts";
import type { Carrying } from "./carrying.ts";

/** Looking up one pair by halving costs about as much as reading so many ties. */
export const lookUpCost = 12;

/** Visits the edges between two nodes, either way, from the rows of the one that has fewer; one to itself once. */
export function eachBetween(index: BoardIndex, a: number, b: number, visit: (edge: number) => void): void {
  const [few, many] = degree(index, a) <= degree(index, b) ? [a, b] : [b, a];
  row(index.out, few, many, visit);
  if (few !== many) row(index.in, few, many, visit);
}

/** Rank of the strongest tie between two nodes that can carry a hop, or `none`. */
export function strongestBetween(index: BoardIndex, a: number, b: number, carries: Carrying): number {
  let strongest: number = none;
  eachBetween(index, a, b, (edge) => {
    strongest = Math.min(strongest, carries.edge(edge));
  });
  return strongest;
}

function row(adjacency: Adjacency, node: number, other: number, visit: (edge: number) => void): void {
  const stop = at(adjacency.offsets, node + 1);
  for (let i = rowPlace(adjacency, node, other); i < stop && at(adjacency.ends, i) === other; i++) {
    visit(at(adjacency.edges, i));
  }
}
