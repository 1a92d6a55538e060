import type { Judge } from "../filter/judge.ts";
import { type Adjacency, type BoardIndex, none } from "../index/columns.ts";
import { perIndex } from "../index/derived.ts";
import type { Direction } from "./direction.ts";
import { sortSome } from "./in-order.ts";
import { type NearRows, nearRows } from "./near-rows.ts";

/** What walks write on, kept so that one costs what it visits and not the size of the board. */
interface Ground {
  readonly nodes: Uint32Array;
  /** A bit for each node, all clear between walks: nodes found so far, and those of the hop that is being gone. */
  readonly seen: Uint32Array;
  readonly fresh: Uint32Array;
  /** A bit for each word of `fresh` that has any: what is fresh is found without looking through all words. */
  readonly words: Uint32Array;
}

const groundOf = perIndex(({ nodes: { count } }): Ground => {
  const bits = (many: number) => new Uint32Array((many >>> 5) + 1);
  return { nodes: new Uint32Array(count), seen: bits(count), fresh: bits(count), words: bits(count >>> 5) };
});

/** What lies within some hops of a root; valid until the next walk over the same index. */
export interface Ball {
  /** The root, then hop by hop, in each by standing (degree, key); nothing after `count`. */
  readonly nodes: Uint32Array;
  readonly count: number;
  /** `hops[h]` is where hop h begins in `nodes`; one more at the end. */
  readonly hops: readonly number[];
}

/** Walks breadth-first over the ties that pass. */
export function ballAround(
  index: BoardIndex,
  passes: Judge,
  root: number,
  depth: number,
  direction: Direction,
): Ball {
  const ground = groundOf(index);
  const { nodes, seen } = ground;
  const near = nearRows(index, passes, direction);
  const hops = [0, 1];
  let count = 1;
  nodes[0] = root;
  setBit(seen, root);
  for (let hop = 1, start = 0; hop <= depth; hop++) {
    const stop = count;
    if (near === null) count = hopOverPassing(index, passes, direction, ground, start, stop);
    else count = hop === 1 ? hopFromOne(near, ground) : hopOverRows(near, ground, start, stop);
    if (count === stop) break;
    hops.push(count);
    start = stop;
  }
  if (count > seen.length) seen.fill(0);
  else for (let i = 0; i < count; i++) seen[(nodes[i] as number) >>> 5] = 0;
  return { nodes, count, hops };
}

/** The row of the root is the hop. */
function hopFromOne({ offsets, ends }: NearRows, { nodes, seen }: Ground): number {
  const root = nodes[0] as number;
  const stop = offsets[root + 1] as number;
  let count = 1;
  for (let i = offsets[root] as number; i < stop; i++) {
    const end = ends[i] as number;
    nodes[count++] = end;
    setBit(seen, end);
  }
  return count;
}

/**
 * A hop over all ties of rows. Where they are many, a bit is set for each end, seen or not, and what is new is read off in
 * order: no end is asked for whether it is, which would be guessed wrong half the time.
 */
function hopOverRows({ offsets, ends }: NearRows, ground: Ground, start: number, stop: number): number {
  const { nodes, seen, fresh, words } = ground;
  let ahead = 0;
  for (let i = start; i < stop; i++) {
    const node = nodes[i] as number;
    ahead += (offsets[node + 1] as number) - (offsets[node] as number);
  }
  const many = isMany(ahead, ground);
  let count = stop;
  for (let i = start; i < stop; i++) {
    const node = nodes[i] as number;
    const last = offsets[node + 1] as number;
    if (many) {
      for (let at = offsets[node] as number; at < last; at++) {
        const end = ends[at] as number;
        setBit(fresh, end);
        setBit(words, end >>> 5);
      }
    } else {
      for (let at = offsets[node] as number; at < last; at++) {
        const end = ends[at] as number;
        if (hasBit(seen, end)) continue;
        setBit(seen, end);
        nodes[count++] = end;
      }
    }
  }
  if (many) return readOff(ground, stop);
  sortSome(nodes, stop, count);
  return count;
}

/** A hop where there are no rows: over the ties that pass, in the directions asked for. */
function hopOverPassing(
  index: BoardIndex,
  passes: Judge,
  direction: Direction,
  ground: Ground,
  start: number,
  stop: number,
): number {
  const { nodes, seen, fresh, words } = ground;
  let count = stop;
  for (let i = start; i < stop; i++) {
    const node = nodes[i] as number;
    if (direction !== "in") count = reach(index.out, node, passes, ground, count);
    if (direction !== "out") count = reach(index.in, node, passes, ground, count);
  }
  if (!isMany(count - stop, ground)) sortSome(nodes, stop, count);
  else {
    for (let i = stop; i < count; i++) {
      const node = nodes[i] as number;
      seen[node >>> 5] = (seen[node >>> 5] as number) & ~(1 << (node & 31));
      setBit(fresh, node);
      setBit(words, node >>> 5);
    }
    readOff(ground, stop);
  }
  return count;
}

/** Adds the nodes at the other end of a row's passing ties that were not seen before; gives how many there are then. */
function reach(
  { offsets, edges, ends }: Adjacency,
  node: number,
  passes: Judge,
  { nodes, seen }: Ground,
  count: number,
): number {
  const stop = offsets[node + 1] as number;
  let found = count;
  for (let i = offsets[node] as number; i < stop; i++) {
    const end = ends[i] as number;
    if (hasBit(seen, end) || passes.edge(edges[i] as number) === none) continue;
    setBit(seen, end);
    nodes[found++] = end;
  }
  return found;
}

/** Whether looking through the words costs less than sorting so many. */
function isMany(count: number, { words }: Ground): boolean {
  return count > 24 && count * 4 > words.length;
}

/** Takes what is fresh and was not seen, in order; all is seen then, and nothing fresh. Gives how many nodes there are. */
function readOff({ nodes, seen, fresh, words }: Ground, from: number): number {
  let count = from;
  for (let at = 0; at < words.length; at++) {
    for (let any = words[at] as number; any !== 0; any &= any - 1) {
      const word = at * 32 + lowestBit(any);
      const found = fresh[word] as number;
      const before = seen[word] as number;
      fresh[word] = 0;
      seen[word] = before | found;
      for (let left = found & ~before; left !== 0; left &= left - 1)
        nodes[count++] = word * 32 + lowestBit(left);
    }
    words[at] = 0;
  }
  return count;
}

const lowestBit = (bits: number): number => 31 - Math.clz32(bits & -bits);

function hasBit(bits: Uint32Array, at: number): boolean {
  return (((bits[at >>> 5] as number) >>> (at & 31)) & 1) === 1;
}

function setBit(bits: Uint32Array, at: number): void {
  bits[at >>> 5] = (bits[at >>> 5] as number) | (1 << (at & 31));
}
