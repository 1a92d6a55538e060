import { parse } from "edtf";

/** What is wrong with a date, or undefined. Sets (`[2023..2025]`) are refused: they have no sound bounds. */
export function faultOfDate(date: string): string | undefined {
  if (/[[\]{}]/u.test(date)) return "is a set of dates; write an interval such as 2023/2025.";
  try {
    parse(date);
    return undefined;
  } catch {
    // The parser's own words name its grammar's tokens, which help nobody.
    return "is not an EDTF date.";
  }
}
