import type { Judge } from "../filter/judge.ts";
import { type Adjacency, type BoardIndex, none } from "../index/columns.ts";
import { degree } from "../index/standing.ts";
import type { Ball } from "./ball.ts";
import { eachBetween, lookUpCost } from "./pair.ts";

/**
 * Edges with both ends in the ball whose later end stands at a place in (start, stop]; from place 0, the root's ties
 * to itself as well. By place of the later end, so each edge is on one page.
 */
export function pageEdges(
  index: BoardIndex,
  passes: Judge,
  ball: Ball,
  start: number,
  stop: number,
): number[] {
  const found: number[] = [];
  const keep = (edge: number) => void found.push(edge);
  for (let place = start === 0 ? 0 : start + 1; place <= stop; place++) {
    const node = ball.nodes[place] as number;
    // A hub in a small ball is asked for each member before it, instead of reading all its ties.
    if (degree(index, node) > lookUpCost * (place + 1)) {
      for (let other = 0; other <= place; other++) {
        eachBetween(index, node, ball.nodes[other] as number, keep);
      }
    } else {
      row(index.out, node, ball, place, found);
      row(index.in, node, ball, place - 1, found);
    }
  }
  return passes.open ? found : found.filter((edge) => passes.edge(edge) !== none);
}

/** Ties of a node whose other end stands at a place up to `last`. */
function row(
  { offsets, edges, ends }: Adjacency,
  node: number,
  ball: Ball,
  last: number,
  found: number[],
): void {
  const stop = offsets[node + 1] as number;
  for (let i = offsets[node] as number; i < stop; i++) {
    const other = ball.place(ends[i] as number);
    if (other >= 0 && other <= last) found.push(edges[i] as number);
  }
}
