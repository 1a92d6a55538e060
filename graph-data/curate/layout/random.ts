/** Numbers in [0, 1) that depend on a text alone: the same text gives the same numbers on every machine. */
export function seededRandom(seed: string): () => number {
  // FNV-1a for the seed, then mulberry32: integer arithmetic only, so exact everywhere.
  let state = 0x811c9dc5;
  for (let at = 0; at < seed.length; at++) state = Math.imul(state ^ seed.charCodeAt(at), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
