import type { Judge } from "../filter/judge.ts";
import { type Adjacency, at, type BoardIndex, none } from "../index/columns.ts";
import { rowPlace } from "../index/lookup.ts";
import { degree } from "../index/standing.ts";
import type { Ball } from "./ball.ts";

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
  const keep = (edge: number) => {
    if (passes.edge(edge) !== none) found.push(edge);
  };
  for (let place = start === 0 ? 0 : start + 1; place <= stop; place++) {
    const node = ball.nodes[place] as number;
    // A hub in a small ball is asked for each member by halving, instead of reading all its ties.
    if (degree(index, node) > 16 * (place + 1)) {
      for (let other = 0; other <= place; other++) {
        between(index.out, node, ball.nodes[other] as number, keep);
        if (other < place) between(index.in, node, ball.nodes[other] as number, keep);
      }
    } else {
      row(index.out, node, (end) => inside(ball.place(end), place, true), keep);
      row(index.in, node, (end) => inside(ball.place(end), place, false), keep);
    }
  }
  return found;
}

/** A tie of a node to itself stands in both rows and is taken from the one going out. */
function inside(other: number, place: number, itself: boolean): boolean {
  return other >= 0 && (itself ? other <= place : other < place);
}

function row(
  { offsets, edges, ends }: Adjacency,
  node: number,
  wanted: (end: number) => boolean,
  keep: (edge: number) => void,
): void {
  const stop = at(offsets, node + 1);
  for (let i = at(offsets, node); i < stop; i++) if (wanted(at(ends, i))) keep(at(edges, i));
}

function between(adjacency: Adjacency, node: number, other: number, keep: (edge: number) => void): void {
  const stop = at(adjacency.offsets, node + 1);
  for (let i = rowPlace(adjacency, node, other); i < stop && at(adjacency.ends, i) === other; i++) {
    keep(at(adjacency.edges, i));
  }
}
