/** The best place for `needle` within `hay`, in UTF-16 units, and how many single-letter edits it takes. */
export interface Alignment {
  readonly start: number;
  readonly end: number;
  readonly edits: number;
}

/**
 * Approximate matching by dynamic programming (Sellers 1980), in needle × hay steps: the caller keeps both short.
 * Of places that take as few edits, the first is given.
 */
export function align(needle: string, hay: string): Alignment {
  const forward = bestEnd(needle, hay);
  const backward = bestEnd(reverse(needle), reverse(hay.slice(0, forward.end)));
  return { start: forward.end - backward.end, end: forward.end, edits: forward.edits };
}

function reverse(units: string): string {
  return units.split("").reverse().join("");
}

/** Where the best match ends, wherever it begins. */
function bestEnd(needle: string, hay: string): { end: number; edits: number } {
  const column = Uint32Array.from({ length: needle.length + 1 }, (_, row) => row);
  let best = { end: 0, edits: needle.length };
  for (let at = 0; at < hay.length; at++) {
    let diagonal = 0;
    for (let row = 1; row <= needle.length; row++) {
      const left = column[row] as number;
      const kept = diagonal + (needle[row - 1] === hay[at] ? 0 : 1);
      const edits = Math.min(kept, left + 1, (column[row - 1] as number) + 1);
      column[row] = edits;
      diagonal = left;
    }
    const edits = column[needle.length] as number;
    if (edits < best.edits) best = { end: at + 1, edits };
  }
  return best;
}
