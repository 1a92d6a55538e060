import { firstEndingAfter } from "../../graph-data/query/text/first-ending-after.ts";

/** A stretch that means something, in code points, half-open. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A stretch that no range begins or ends within, and all that cover it, in the order given. */
export interface Segment<T extends Range> extends Range {
  readonly over: readonly T[];
}

/**
 * Cuts [start, end) at every edge of every range, so that overlapping ranges can be rendered without nesting.
 * Empty and outside ranges are left out; the segments cover the stretch without gaps.
 */
export function segments<T extends Range>(ranges: readonly T[], start: number, end: number): Segment<T>[] {
  if (end <= start) return [];
  const inside = ranges.filter((range) => range.end > start && range.start < end && range.end > range.start);
  const cuts = new Set([start, end]);
  for (const range of inside) {
    if (range.start > start) cuts.add(range.start);
    if (range.end < end) cuts.add(range.end);
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((from, position) => {
    const to = sorted[position + 1] as number;
    return { start: from, end: to, over: inside.filter((range) => range.start < to && range.end > from) };
  });
}

/**
 * For each of these ranges, which follow one another, what overlaps it, in the order given. `rangeOf` is where a thing
 * stands. An article may hold up every claim of a large board: each is looked up, and not every range with every claim.
 */
export function overlapping<T>(
  ranges: readonly Range[],
  things: readonly T[],
  rangeOf: (thing: T) => Range,
): readonly (readonly T[])[] {
  const found: T[][] = ranges.map(() => []);
  for (const thing of things) {
    const { start, end } = rangeOf(thing);
    for (let place = firstEndingAfter(ranges, start); (ranges[place]?.start ?? Infinity) < end; place++)
      found[place]?.push(thing);
  }
  return found;
}

/**
 * The ranges that are not within an earlier, longer one: "Donald Trump" and not the "Trump" in it. In order of start.
 * All of those that cover the very same stretch are kept: "both governments" stands for two.
 */
export function outermost<T extends Range>(ranges: readonly T[]): T[] {
  const sorted = [...ranges].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: T[] = [];
  let reached = -1;
  for (const range of sorted) {
    const last = kept.at(-1);
    const same = last !== undefined && range.start === last.start && range.end === last.end;
    if (range.start < reached && !same) continue;
    kept.push(range);
    reached = range.end;
  }
  return kept;
}
