import type { Adjacency, BoardIndex } from "./columns.ts";

/** Visits the edges of a node; one to itself twice. */
export function eachTie(index: BoardIndex, node: number, visit: (edge: number) => void): void {
  row(index.out, node, visit);
  row(index.in, node, visit);
}

/** The edges of some nodes, each once, in no order. */
export function tiesAt(index: BoardIndex, nodes: Iterable<number>): Set<number> {
  const found = new Set<number>();
  for (const node of nodes) eachTie(index, node, (edge) => found.add(edge));
  return found;
}

function row({ offsets, edges }: Adjacency, node: number, visit: (edge: number) => void): void {
  const stop = offsets[node + 1] as number;
  for (let i = offsets[node] as number; i < stop; i++) visit(edges[i] as number);
}
