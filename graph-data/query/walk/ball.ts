import type { Judge } from "../filter/judge.ts";
import { type Adjacency, type BoardIndex, none } from "../index/columns.ts";
import { perIndex } from "../index/derived.ts";

export const directions = ["both", "out", "in"] as const;
export type Direction = (typeof directions)[number];

/** Marks of the last walk, kept so that a walk costs what it visits and not the size of the board. */
interface Marks {
  round: number;
  readonly seen: Uint32Array;
  readonly place: Uint32Array;
  /** A bit for each node, all clear between walks. */
  readonly bits: Uint32Array;
}

const marksOf = perIndex(
  ({ nodes }): Marks => ({
    round: 0,
    seen: new Uint32Array(nodes.count),
    place: new Uint32Array(nodes.count),
    bits: new Uint32Array((nodes.count >>> 5) + 1),
  }),
);

/**
 * The nodes within some hops of a root, in order: the root, then hop by hop, in each by standing (degree, key).
 * `place` is valid until the next walk over the same index.
 */
export class Ball {
  readonly nodes: number[];
  /** `hops[h]` is where hop h begins in `nodes`; one more at the end. */
  readonly hops: number[] = [0, 1];
  readonly #marks: Marks;
  readonly #round: number;

  /** Walks breadth-first over the ties that pass. */
  constructor(index: BoardIndex, passes: Judge, root: number, depth: number, direction: Direction) {
    const marks = marksOf(index);
    if (marks.round === 0xffffffff) {
      marks.seen.fill(0);
      marks.round = 0;
    }
    const round = ++marks.round;
    const nodes = [root];
    marks.seen[root] = round;
    marks.place[root] = 0;
    for (let hop = 1, start = 0; hop <= depth; hop++) {
      const stop = nodes.length;
      for (let i = start; i < stop; i++) {
        const node = nodes[i] as number;
        if (direction !== "in") reach(index.out, node, passes, marks.seen, round, nodes);
        if (direction !== "out") reach(index.in, node, passes, marks.seen, round, nodes);
      }
      if (nodes.length === stop) break;
      sortFrom(nodes, stop, marks.bits);
      for (let i = stop; i < nodes.length; i++) marks.place[nodes[i] as number] = i;
      this.hops.push(nodes.length);
      start = stop;
    }
    this.nodes = nodes;
    this.#marks = marks;
    this.#round = round;
  }

  /** Place in `nodes`, or -1 for a node outside. */
  place(node: number): number {
    return this.#marks.seen[node] === this.#round ? (this.#marks.place[node] as number) : -1;
  }
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
  const stop = offsets[node + 1] as number;
  for (let i = offsets[node] as number; i < stop; i++) {
    const end = ends[i] as number;
    if (seen[end] === round) continue;
    if (!passes.open && passes.edge(edges[i] as number) === none) continue;
    seen[end] = round;
    found.push(end);
  }
}

/** Sorts different numbers from a place on: a few by insertion, some by the typed sort, many by their bits. */
function sortFrom(numbers: number[], from: number, bits: Uint32Array): void {
  const count = numbers.length - from;
  if (count > 40) {
    if (count * 16 > bits.length) sortByBits(numbers, from, bits);
    else {
      const sorted = new Uint32Array(numbers.slice(from)).sort();
      for (let i = 0; i < sorted.length; i++) numbers[from + i] = sorted[i] as number;
    }
    return;
  }
  for (let i = from + 1; i < numbers.length; i++) {
    const number = numbers[i] as number;
    let j = i - 1;
    for (; j >= from && (numbers[j] as number) > number; j--) numbers[j + 1] = numbers[j] as number;
    numbers[j + 1] = number;
  }
}

/** Sets a bit for each number, and reads them off in order, clearing them: one look at each word of bits. */
function sortByBits(numbers: number[], from: number, bits: Uint32Array): void {
  for (let i = from; i < numbers.length; i++) {
    const number = numbers[i] as number;
    bits[number >>> 5] = (bits[number >>> 5] as number) | (1 << (number & 31));
  }
  for (let word = 0, place = from; place < numbers.length; word++) {
    let left = bits[word] as number;
    if (left === 0) continue;
    bits[word] = 0;
    for (; left !== 0; left &= left - 1) numbers[place++] = word * 32 + 31 - Math.clz32(left & -left);
  }
}
