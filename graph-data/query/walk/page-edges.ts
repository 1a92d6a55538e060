import type { Judge } from "../filter/judge.ts";
import { type Adjacency, type BoardIndex, none } from "../index/columns.ts";
import { degree } from "../index/standing.ts";
import type { Ball } from "./ball.ts";
import { addBetween } from "./pair.ts";
import { pairBit, pairFilter } from "./pair-filter.ts";
import { Places } from "./places.ts";

/** Asking of one pair whether it may be tied costs about as much as reading so many ties. */
const askCost = 2;
/** Up to so many members before a node, each is asked for. */
const few = 12;

/**
 * Edges with both ends in the ball whose later end stands at a place in (start, stop]; from place 0, the root's ties
 * to itself as well. By place of the later end, so each edge is on one page.
 *
 * A node with few members before it asks for each. Within a hop, whoever stands before a node has a lower id, and rows
 * ascend: only the beginning of a hub's row is read, and those of earlier hops with a higher id are asked for.
 */
export function pageEdges(
  index: BoardIndex,
  passes: Judge,
  ball: Ball,
  start: number,
  stop: number,
): number[] {
  const found: number[] = [];
  const { words, shift } = pairFilter(index);
  const places = new Places(index, ball);
  let hop = 0;
  for (let place = start === 0 ? 0 : start + 1; place <= stop; place++) {
    while (place >= (ball.hops[hop + 1] as number)) hop++;
    const node = ball.nodes[place] as number;
    const earlier = ball.hops[hop] as number;
    const ties = degree(index, node);
    const each = place < few && ties > place;
    const whole = ties <= askCost * earlier;
    if (!each) {
      row(index.out, node, places, place, whole, found);
      row(index.in, node, places, place - 1, whole, found);
      if (whole) continue;
    }
    const last = each ? place : earlier - 1;
    for (let i = 0; i <= last; i++) {
      const other = ball.nodes[i] as number;
      if (other < node && !each) continue;
      const bit = pairBit(node, other, shift);
      if (((words[bit >>> 5] as number) >>> (bit & 31)) & 1) addBetween(index, node, other, found);
    }
  }
  return passes.open ? found : found.filter((edge) => passes.edge(edge) !== none);
}

/** Ties of a node whose other end stands at a place up to `last`; unless `whole`, only those to lower ids and itself. */
function row(
  { offsets, edges, ends }: Adjacency,
  node: number,
  places: Places,
  last: number,
  whole: boolean,
  found: number[],
): void {
  const stop = offsets[node + 1] as number;
  for (let i = offsets[node] as number; i < stop; i++) {
    const end = ends[i] as number;
    if (end > node && !whole) return;
    const other = places.of(end);
    if (other >= 0 && other <= last) found.push(edges[i] as number);
  }
}
