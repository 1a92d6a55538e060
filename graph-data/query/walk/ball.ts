import type { Judge } from "../filter/judge.ts";
import { type Adjacency, at, type BoardIndex, none } from "../index/columns.ts";
import { perIndex } from "../index/derived.ts";

export const directions = ["both", "out", "in"] as const;
export type Direction = (typeof directions)[number];

/**
 * The nodes within some hops of a root, in order: the root, then hop by hop, in each by standing (degree, key).
 * `place` is valid until the next walk over the same index.
 */
export interface Ball {
  readonly nodes: readonly number[];
  /** `hops[h]` is where hop h begins in `nodes`; one more at the end. */
  readonly hops: readonly number[];
  /** Place in `nodes`, or -1 for a node outside. */
  place(node: number): number;
}

/** Marks of the last walk, kept so that a walk costs what it visits and not the size of the board. */
const marks = perIndex(({ nodes }) => ({
  round: 0,
  seen: new Uint32Array(nodes.count),
  place: new Uint32Array(nodes.count),
}));

/** Breadth-first over the ties that pass. */
export function ball(
  index: BoardIndex,
  passes: Judge,
  root: number,
  depth: number,
  direction: Direction,
): Ball {
  const mark = marks(index);
  const { seen, place } = mark;
  if (mark.round === 0xffffffff) {
    seen.fill(0);
    mark.round = 0;
  }
  const round = ++mark.round;
  const nodes = [root];
  const hops = [0, 1];
  seen[root] = round;
  place[root] = 0;
  for (let hop = 1, start = 0; hop <= depth; hop++) {
    const stop = nodes.length;
    for (let i = start; i < stop; i++) {
      const node = nodes[i] as number;
      if (direction !== "in") reach(index.out, node, passes, seen, round, nodes);
      if (direction !== "out") reach(index.in, node, passes, seen, round, nodes);
    }
    if (nodes.length === stop) break;
    sortFrom(nodes, stop);
    for (let i = stop; i < nodes.length; i++) place[nodes[i] as number] = i;
    hops.push(nodes.length);
    start = stop;
  }
  return { nodes, hops, place: (node) => (at(seen, node) === round ? at(place, node) : -1) };
}

/** Adds the nodes at the other end of a row's passing ties that were not seen before. */
function reach(
  { offsets, edges, ends }: Adjacency,
  node: number,
  passes: Judge,
  seen: Uint32Array,
  round: number,
  found: number[],
): void {
  const stop = at(offsets, node + 1);
  for (let i = at(offsets, node); i < stop; i++) {
    const end = at(ends, i);
    if (at(seen, end) === round) continue;
    if (!passes.open && passes.edge(at(edges, i)) === none) continue;
    seen[end] = round;
    found.push(end);
  }
}

/** Sorts the numbers from a place on: a few by insertion, many by the typed sort. */
function sortFrom(numbers: number[], from: number): void {
  if (numbers.length - from > 40) {
    const sorted = Uint32Array.from(numbers.slice(from)).sort();
    for (let i = 0; i < sorted.length; i++) numbers[from + i] = at(sorted, i);
    return;
  }
  for (let i = from + 1; i < numbers.length; i++) {
    const number = numbers[i] as number;
    let j = i - 1;
    for (; j >= from && (numbers[j] as number) > number; j--) numbers[j + 1] = numbers[j] as number;
    numbers[j + 1] = number;
  }
}
