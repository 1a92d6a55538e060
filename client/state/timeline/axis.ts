import { dayLength, dayOf } from "./days.ts";
import type { When } from "./when.ts";

/** The stretch of time that is drawn, in whole days since 1970 UTC, both included. */
export interface Axis {
  readonly first: number;
  readonly last: number;
}

/**
 * An axis over all dates, a little wider than they are; null where none has an end to hold on to.
 * An open bar reaches to the end of the axis, so that end stands clear of the last known date.
 */
export function axisOf(dates: readonly When[]): Axis | null {
  let first = Infinity;
  let last = -Infinity;
  for (const { from, to } of dates) {
    for (const time of [from, to]) {
      if (!Number.isFinite(time)) continue;
      first = Math.min(first, dayOf(time));
      last = Math.max(last, dayOf(time));
    }
  }
  if (first > last) return null;
  const margin = Math.max(2, Math.round((last - first) * 0.02));
  return { first: first - margin, last: last + margin };
}

/** How many days an axis has, both ends included. */
export const daysOf = (axis: Axis): number => axis.last - axis.first + 1;

/** Where a moment stands, 0 at the start of the first day and 1 at the end of the last; held within. */
export function positionOn(axis: Axis, time: number): number {
  if (time === Infinity) return 1;
  if (time === -Infinity) return 0;
  const position = (time / dayLength - axis.first) / daysOf(axis);
  return Math.min(Math.max(position, 0), 1);
}
