import type { Axis } from "./axis.ts";
import { dayOf } from "./days.ts";
import type { When } from "./when.ts";

/** The last days that playing stops at, in order: wherever something new comes into the range. At most `most` of them. */
export function stopsOf(axis: Axis, dates: readonly When[], most = 48): number[] {
  const days = new Set<number>();
  for (const { from } of dates) {
    // What has always been so is there from the start.
    const day = from === -Infinity ? axis.first : dayOf(from);
    days.add(Math.min(Math.max(day, axis.first), axis.last));
  }
  const stops = [...days, axis.last]
    .sort((a, b) => a - b)
    .filter((day, place, all) => day !== all[place - 1]);
  if (stops.length <= most) return stops;
  const last = stops.length - 1;
  return Array.from({ length: most }, (_, place) => stops[Math.round((place * last) / (most - 1))] as number);
}

/** The stop after a day; null at the end, where playing is over. */
export function nextStop(stops: readonly number[], day: number): number | null {
  return stops.find((stop) => stop > day) ?? null;
}
