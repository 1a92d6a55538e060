/** A stretch of a text in Unicode code points, half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A text that answers in Unicode code points, though JavaScript counts UTF-16 units. */
export interface CodePointText {
  readonly text: string;
  /** In code points. */
  readonly length: number;
  /** UTF-16 index of a code point. */
  unitAt(codePoint: number): number;
  /** Code point at a UTF-16 index; the middle of a surrogate pair belongs to its pair. */
  codePointAt(unit: number): number;
  /** The words between two code points, half-open; out of range is cut to the text. */
  slice(start: number, end: number): string;
}

/** Indexes a text once, in time linear in it; each answer then costs a binary search, or nothing where no pair stands. */
export function indexCodePoints(text: string): CodePointText {
  const pairs = surrogatePairs(text);
  const length = text.length - pairs.length;
  const codePointAt = (unit: number) => unit - countBelow(pairs, unit, 0);
  const unitAt = (codePoint: number) => codePoint + countBelow(pairs, codePoint, 1);
  const clamp = (codePoint: number) => Math.min(Math.max(codePoint, 0), length);
  return {
    text,
    length,
    unitAt,
    codePointAt,
    slice: (start, end) => text.slice(unitAt(clamp(start)), unitAt(clamp(end))),
  };
}

/** UTF-16 indexes of the first halves of all surrogate pairs, ascending. */
function surrogatePairs(text: string): number[] {
  const pairs: number[] = [];
  if (!/[\ud800-\udbff]/.test(text)) return pairs;
  for (let unit = 0; unit < text.length - 1; unit++) {
    const code = text.charCodeAt(unit);
    if (code < 0xd800 || code > 0xdbff) continue;
    const next = text.charCodeAt(unit + 1);
    if (next >= 0xdc00 && next <= 0xdfff) pairs.push(unit++);
  }
  return pairs;
}

/** How many pairs begin before `limit`, counted in units (shift 0) or in code points (each pair shifts those after it by 1). */
function countBelow(pairs: readonly number[], limit: number, shift: 0 | 1): number {
  let low = 0;
  let high = pairs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((pairs[middle] as number) - shift * middle < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
