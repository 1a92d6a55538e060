import { interval } from "../query/dates/interval.ts";
import { InvalidDate } from "../query/errors.ts";

/** Days as `YYYY-MM-DD`, both inclusive; "" where it is open. */
export interface Span {
  readonly start: string;
  readonly end: string;
}

const always: Span = { start: "", end: "" };
/** Most dates are a day, which every month has. */
const plainDay = /^(?!0000)\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/;
const known = new Map<string, Span>();
/** Enough for every day of a decade; a stream of made-up dates must not fill the memory. */
const knownAtMost = 4096;

function day(time: number): string {
  if (!Number.isFinite(time)) return "";
  const date = new Date(time);
  const year = date.getUTCFullYear();
  // Tools read four-digit years only; what lies beyond is as good as open.
  return year < 1 || year > 9999 ? "" : date.toISOString().slice(0, 10);
}

function find(when: string): Span {
  try {
    const { from, to } = interval(when);
    return { start: day(from), end: day(to) };
  } catch (error) {
    // Curation refuses such dates; in a board from elsewhere the text still stands in the attribute `when`.
    if (error instanceof InvalidDate) return always;
    throw error;
  }
}

/** First and last day that an EDTF date may mean; open at both ends for what is no date. */
export function spanOf(when: string): Span {
  if (plainDay.test(when)) return { start: when, end: when };
  const before = known.get(when);
  if (before) return before;
  const found = find(when);
  if (known.size >= knownAtMost) known.clear();
  known.set(when, found);
  return found;
}
