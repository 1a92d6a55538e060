import type { BoardIndex } from "../index/columns.ts";
import { perIndex } from "../index/derived.ts";

/** Bits for each edge: of pairs without a tie one in so many is taken for tied, and looked up in vain. */
const bitsAnEdge = 16;

/** What single bits say of pairs of nodes; for the pair (a, b) the bit at `pairBit(a, b, shift)`. */
export interface PairFilter {
  readonly words: Uint32Array;
  /** 32 less the number of bits of a place. */
  readonly shift: number;
}

/**
 * A Bloom filter over all tied pairs: a bit that is not set says that two nodes are certainly not tied. One read of a
 * small table, where halving the row of a hub is a dozen reads of a large one.
 */
export const pairFilter: (index: BoardIndex) => PairFilter = perIndex(({ edges }) => {
  const bits = Math.max(5, 32 - Math.clz32(edges.count * bitsAnEdge));
  const shift = 32 - bits;
  const words = new Uint32Array(2 ** (bits - 5));
  for (let edge = 0; edge < edges.count; edge++) {
    const bit = pairBit(edges.source[edge] as number, edges.target[edge] as number, shift);
    words[bit >>> 5] = (words[bit >>> 5] as number) | (1 << (bit & 31));
  }
  return { words, shift };
});

/** The same for (a, b) and (b, a); multiplicative hashing, its highest bits being the best mixed. */
export function pairBit(a: number, b: number, shift: number): number {
  const low = Math.min(a, b);
  const high = Math.max(a, b);
  const mixed = Math.imul(low, 0x9e3779b1) ^ Math.imul(high + 1, 0x85ebca6b);
  return Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) >>> shift;
}
