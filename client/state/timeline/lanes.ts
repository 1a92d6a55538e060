import { type Axis, positionOn } from "./axis.ts";
import type { Mark } from "./marks.ts";

/** A mark on its row, between two positions on the axis. */
export interface Placed {
  readonly mark: Mark;
  readonly start: number;
  readonly end: number;
  readonly lane: number;
}

export interface Lanes {
  readonly placed: readonly Placed[];
  readonly count: number;
  /** Marks for which no row was left; told to the reader. */
  readonly left: readonly Mark[];
}

/**
 * Puts bars on as few rows as keep them `gap` apart, at most `most`: where rows run out, those with the fewest claims
 * are left out. `least` is the width that a mark needs to be seen and hit.
 */
export function lanesOf(
  axis: Axis,
  marks: readonly Mark[],
  { gap = 0.004, least = 0.012, most = 5 } = {},
): Lanes {
  const placed: Placed[] = [];
  const left: Mark[] = [];
  const lanes: { start: number; end: number }[][] = [];
  // Days first: they are what the eye looks for, so they stand lowest; then what most claims rest on.
  const order = [...marks].sort((a, b) => rank(a) - rank(b) || b.claims - a.claims);
  for (const mark of order) {
    const [start, end] = stretch(axis, mark, least);
    const free = (lane: { start: number; end: number }[]) =>
      lane.every((other) => other.end + gap <= start || end + gap <= other.start);
    let lane = lanes.findIndex(free);
    if (lane === -1) {
      if (lanes.length >= most) {
        left.push(mark);
        continue;
      }
      lane = lanes.push([]) - 1;
    }
    lanes[lane]?.push({ start, end });
    placed.push({ mark, start, end, lane });
  }
  placed.sort((a, b) => a.start - b.start || a.lane - b.lane);
  return { placed, count: lanes.length, left };
}

const rank = ({ precision }: Mark): number => (precision === "day" ? 0 : 1);

/** As wide as the date is, or `least` around its middle, pushed inwards at the ends of the axis. */
function stretch(axis: Axis, { from, to }: Mark, least: number): [start: number, end: number] {
  const start = positionOn(axis, from);
  const end = positionOn(axis, to);
  if (end - start >= least) return [start, end];
  const middle = Math.min(Math.max((start + end) / 2, least / 2), 1 - least / 2);
  return [middle - least / 2, middle + least / 2];
}
