import type { BoardIndex } from "../index/columns.ts";
import { perIndex } from "../index/derived.ts";
import { asksAnything, type Filter, filterText } from "./filter.ts";
import { Judge } from "./judge.ts";

/** Judges of the last filters, so that a filter that is asked again and again is judged once. */
const judges = perIndex((index) => ({
  open: new Judge(index, {}),
  byFilter: new WeakMap<Filter, Judge>(),
  byText: new Map<string, Judge>(),
}));
const keptAtMost = 16;

/**
 * The judge of a filter, which must not be changed afterwards. `staying` are nodes that stay whatever their kind:
 * those that were asked about. Throws InvalidDate.
 */
export function judgeOf(index: BoardIndex, filter: Filter, staying: readonly number[] = []): Judge {
  if (staying.length > 0 && filter.kind?.length) return new Judge(index, filter, staying);
  const { open, byFilter, byText } = judges(index);
  if (!asksAnything(filter)) return open;
  const same = byFilter.get(filter);
  if (same) return same;
  const text = filterText(filter);
  const found = byText.get(text) ?? new Judge(index, filter);
  byText.delete(text);
  byText.set(text, found);
  const [oldest] = byText.keys();
  if (byText.size > keptAtMost && oldest !== undefined) byText.delete(oldest);
  byFilter.set(filter, found);
  return found;
}
