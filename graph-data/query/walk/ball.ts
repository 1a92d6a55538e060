import type { Judge } from "../filter/judge.ts";
import { type Adjacency, at, type BoardIndex, none } from "../index/columns.ts";
import { perIndex } from "../index/derived.ts";
import { standing } from "../index/standing.ts";

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
  if (mark.round === 0xffffffff) {
    mark.seen.fill(0);
    mark.round = 0;
  }
  const round = ++mark.round;
  const { rank, node: byRank } = standing(index);
  const nodes = [root];
  const hops = [0, 1];
  mark.seen[root] = round;
  mark.place[root] = 0;
  let found: number[] = [];
  const reach = (adjacency: Adjacency, node: number) => {
    const { offsets, edges, ends } = adjacency;
    const stop = at(offsets, node + 1);
    for (let i = at(offsets, node); i < stop; i++) {
      const end = at(ends, i);
      if (at(mark.seen, end) === round || passes.edge(at(edges, i)) === none) continue;
      mark.seen[end] = round;
      found.push(at(rank, end));
    }
  };
  for (let hop = 1, start = 0; hop <= depth && start < nodes.length; hop++) {
    const stop = nodes.length;
    for (let i = start; i < stop; i++) {
      const node = nodes[i] as number;
      if (direction !== "in") reach(index.out, node);
      if (direction !== "out") reach(index.in, node);
    }
    if (found.length === 0) break;
    for (const place of ascending(found)) {
      const node = at(byRank, place);
      mark.place[node] = nodes.length;
      nodes.push(node);
    }
    hops.push(nodes.length);
    found = [];
    start = stop;
  }
  return { nodes, hops, place: (node) => (at(mark.seen, node) === round ? at(mark.place, node) : -1) };
}

/** Sorts a few numbers in place, or many by the typed sort. */
function ascending(numbers: number[]): ArrayLike<number> & Iterable<number> {
  if (numbers.length > 40) return Uint32Array.from(numbers).sort();
  for (let i = 1; i < numbers.length; i++) {
    const number = numbers[i] as number;
    let j = i - 1;
    while (j >= 0 && (numbers[j] as number) > number) {
      numbers[j + 1] = numbers[j] as number;
      j--;
    }
    numbers[j + 1] = number;
  }
  return numbers;
}
