import { interval } from "../../query/dates/interval.ts";
import { InvalidDate } from "../../query/errors.ts";

/** What is wrong with a date, or undefined. Sets (`[2023..2025]`) are refused: an interval says the same and has bounds. */
export function faultOfDate(date: string): string | undefined {
  if (/[[\]{}]/u.test(date)) return "is a set of dates; write an interval such as 2023/2025.";
  try {
    interval(date);
    return undefined;
  } catch (cause) {
    if (cause instanceof InvalidDate) return "is no EDTF date, or ends before it begins.";
    throw cause;
  }
}
