import { interval } from "../../../graph-data/query/dates/interval.ts";
import type { ViewFilter } from "../view.ts";
import type { Axis } from "./axis.ts";
import { dayOf, isoOfDay } from "./days.ts";
import type { When } from "./when.ts";

/** The two thumbs, in whole days since 1970 UTC. */
export type Thumbs = readonly [from: number, to: number];

type Span = Pick<ViewFilter, "from" | "to">;

/** Where the thumbs stand for a filter; at the ends where it asks for nothing, or for what is no date. */
export function thumbsOf(axis: Axis, { from, to }: Span): Thumbs {
  const first = from === null ? axis.first : (dayAt(from, "from") ?? axis.first);
  const last = to === null ? axis.last : (dayAt(to, "to") ?? axis.last);
  const hold = (day: number) => Math.min(Math.max(day, axis.first), axis.last);
  return [hold(Math.min(first, last)), hold(Math.max(first, last))];
}

/** What the thumbs ask for; a thumb at its end asks for nothing. */
export function spanOf(axis: Axis, [from, to]: Thumbs): Span {
  return {
    from: from <= axis.first ? null : isoOfDay(from),
    to: to >= axis.last ? null : isoOfDay(to),
  };
}

/** The range that shows just what touches a date: its first to its last day, open where it is open. */
export function spanOfDate({ from, to }: When): Span {
  return {
    from: Number.isFinite(from) ? isoOfDay(dayOf(from)) : null,
    to: Number.isFinite(to) ? isoOfDay(dayOf(to)) : null,
  };
}

/** Whether a date touches what the thumbs let through. */
export function overlaps(axis: Axis, span: Span, { from, to }: When): boolean {
  if (!hasSpan(span)) return true;
  const [first, last] = thumbsOf(axis, span);
  const start = span.from === null ? -Infinity : first;
  const end = span.to === null ? Infinity : last;
  return dayOf(to) >= start && dayOf(from) <= end;
}

export const hasSpan = ({ from, to }: Span): boolean => from !== null || to !== null;

function dayAt(edtf: string, end: "from" | "to"): number | null {
  try {
    const time = interval(edtf)[end];
    return Number.isFinite(time) ? dayOf(time) : null;
  } catch {
    // A date from a mistyped address: the filter itself says so; the thumb rests at its end.
    return null;
  }
}
