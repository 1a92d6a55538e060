import { interval } from "../../../graph-data/query/dates/interval.ts";
import { InvalidDate } from "../../../graph-data/query/errors.ts";
import type { Filter } from "../../../graph-data/query/filter/filter.ts";
import { queryFilter } from "../filter.ts";
import type { ViewFilter } from "../view.ts";

/** A view's filter as the query layer asks it, and what of it could not be asked. */
export interface ReadFilter {
  readonly filter: Filter;
  /** Sentences for the reader; what they are about is left out. */
  readonly faults: readonly string[];
}

/** Never throws: addresses are typed by people, and a slip in a date must not hide the board. */
export function readFilter(view: ViewFilter): ReadFilter {
  const faults: string[] = [];
  const from = readDate(view.from, faults);
  const to = readDate(view.to, faults);
  if (from !== null && to !== null && interval(from).from > interval(to).to) {
    faults.push(`The range from ${from} to ${to} ends before it begins; it is left out.`);
    return { filter: queryFilter({ ...view, from: null, to: null }), faults };
  }
  return { filter: queryFilter({ ...view, from, to }), faults };
}

function readDate(text: string | null, faults: string[]): string | null {
  if (text === null) return null;
  try {
    interval(text);
    return text;
  } catch (error) {
    if (!(error instanceof InvalidDate)) throw error;
    faults.push(`${error.message}; it is left out.`);
    return null;
  }
}
