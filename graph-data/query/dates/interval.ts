/// <reference path="./edtf.d.ts" />
import parse, { type EdtfValue } from "edtf";
import { InvalidDate } from "../errors.ts";

/** Milliseconds since 1970 UTC, both ends included; ±Infinity where an end is open or unknown. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** Most dates are one of these, and the general parser takes a hundred times longer. */
const plain = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;
const known = new Map<string, Interval>();
/** Enough for every day of a decade; a stream of made-up dates must not fill the memory. */
const knownAtMost = 4096;

/**
 * The time that an EDTF expression (ISO 8601-2) may cover: `2025-09~` is all of September 2025,
 * `2025-09/..` has no end. Hedges (`~ ? %`) do not widen it. Throws InvalidDate.
 */
export function interval(edtf: string): Interval {
  const before = known.get(edtf);
  if (before) return before;
  const found = plainInterval(edtf) ?? generalInterval(edtf);
  if (known.size >= knownAtMost) known.clear();
  known.set(edtf, found);
  return found;
}

function plainInterval(edtf: string): Interval | null {
  const match = plain.exec(edtf);
  if (!match) return null;
  const year = Number(match[1]);
  const month = match[2] ? Number(match[2]) - 1 : null;
  const day = match[3] ? Number(match[3]) : null;
  const from = utc(year, month ?? 0, day ?? 1);
  // The 31st of a shorter month is no date; the general parser says so.
  if (day !== null && new Date(from).getUTCDate() !== day) return null;
  const next =
    day !== null
      ? utc(year, month ?? 0, day + 1)
      : month !== null
        ? utc(year, month + 1, 1)
        : utc(year + 1, 0, 1);
  return { from, to: next - 1 };
}

/** Date.UTC without its reading of years before 100 as of the twentieth century. */
function utc(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month, day);
}

function generalInterval(edtf: string): Interval {
  let value: EdtfValue;
  try {
    value = parse(edtf);
  } catch {
    throw new InvalidDate(edtf);
  }
  const found = bounds(value);
  if (Number.isNaN(found.from) || Number.isNaN(found.to)) throw new InvalidDate(edtf);
  if (found.from > found.to) throw new InvalidDate(edtf, "ends before it begins");
  return found;
}

/** A set's own maximum is that of its first member (edtf 4.11), so members are asked one by one. */
function bounds(value: EdtfValue): Interval {
  if (!value.values || (value.type !== "Set" && value.type !== "List"))
    return { from: value.min ?? -Infinity, to: value.max ?? Infinity };
  const members = value.values.flat().map(bounds);
  return {
    from: value.earlier ? -Infinity : Math.min(...members.map(({ from }) => from)),
    to: value.later ? Infinity : Math.max(...members.map(({ to }) => to)),
  };
}
