import { interval } from "../../../graph-data/query/dates/interval.ts";

/** What a date looks like on an axis: a point, a span of a certain width, or a bar with an open end. */
export type Precision = "day" | "month" | "year" | "span" | "since" | "until";

/** An EDTF date read for drawing. Times are milliseconds since 1970 UTC, both included; an open end is ±Infinity. */
export interface When {
  readonly edtf: string;
  readonly precision: Precision;
  readonly from: number;
  readonly to: number;
  /** Whether the date is hedged: `~`, `?` or `%`. */
  readonly about: boolean;
}

const single = /^-?\d{4}(?<month>-\d{2})?(?<day>-\d{2})?[~?%]?$/;

/** Reads a claim's date. Throws InvalidDate. */
export function readWhen(edtf: string): When {
  const { from, to } = interval(edtf);
  return { edtf, from, to, precision: precisionOf(edtf, from, to), about: /[~?%]/.test(edtf) };
}

function precisionOf(edtf: string, from: number, to: number): Precision {
  if (to === Infinity) return "since";
  if (from === -Infinity) return "until";
  const parts = single.exec(edtf)?.groups;
  if (!parts) return "span";
  if (parts.day) return "day";
  return parts.month ? "month" : "year";
}
