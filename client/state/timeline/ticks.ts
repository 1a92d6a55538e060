import { type Axis, positionOn } from "./axis.ts";
import { dayLength } from "./days.ts";

/** A line across the axis with its word. */
export interface Tick {
  readonly position: number;
  readonly label: string;
  /** Whether it begins a year, so that it is drawn stronger. */
  readonly strong: boolean;
}

/** From fine to coarse, in months; a part of a month is counted in days. */
const monthSteps = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 12_000];
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** Ticks at the beginnings of days, months or years: the finest that keeps within `most`. */
export function ticksOf(axis: Axis, most: number): Tick[] {
  const room = Math.max(2, most);
  for (const step of [1, 7]) {
    if ((axis.last - axis.first + 1) / step <= room) return dayTicks(axis, step);
  }
  for (const step of monthSteps) {
    const found = monthTicks(axis, step, room);
    if (found) return found;
  }
  return [];
}

function dayTicks(axis: Axis, step: number): Tick[] {
  const ticks: Tick[] = [];
  for (let day = axis.first; day <= axis.last; day += step) {
    const date = new Date(day * dayLength);
    const label = `${date.getUTCDate()} ${months[date.getUTCMonth()]}`;
    ticks.push({ position: positionOn(axis, day * dayLength), label, strong: date.getUTCDate() === 1 });
  }
  return ticks;
}

/** Null where there would be more than `room`. */
function monthTicks(axis: Axis, step: number, room: number): Tick[] | null {
  const start = new Date(axis.first * dayLength);
  const end = (axis.last + 1) * dayLength;
  const ticks: Tick[] = [];
  let month = Math.ceil((start.getUTCFullYear() * 12 + start.getUTCMonth()) / step) * step;
  for (; ; month += step) {
    const time = new Date(0).setUTCFullYear(Math.floor(month / 12), month % 12, 1);
    if (!(time < end)) return ticks;
    if (time < axis.first * dayLength) continue;
    if (ticks.length >= room) return null;
    const strong = month % 12 === 0;
    const year = Math.floor(month / 12);
    ticks.push({
      position: positionOn(axis, time),
      label: strong ? `${year}` : `${months[month % 12]}${ticks.length === 0 ? ` ${year}` : ""}`,
      strong,
    });
  }
}
