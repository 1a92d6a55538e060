import { interval } from "../../graph-data/query/dates/interval.ts";
import type { ParameterFault } from "../http/errors.ts";

/** Checks that a stretch of time begins before it ends; both dates are well formed by now, or absent. */
export function checkSpan({ from, to }: Readonly<Record<string, unknown>>): ParameterFault[] {
  if (typeof from !== "string" || typeof to !== "string") return [];
  if (interval(from).from <= interval(to).to) return [];
  return [
    { parameter: "from", value: from, message: `is later than to, ${to}; swap the two` },
    { parameter: "to", value: to, message: `is earlier than from, ${from}; swap the two` },
  ];
}
