import type { BoardIndex } from "../index/columns.ts";
import { perIndex } from "../index/derived.ts";
import { asksAnything, asksTheSame, copyOf, type Filter } from "./filter.ts";
import { Judge } from "./judge.ts";

interface Kept {
  readonly filter: Filter;
  readonly judge: Judge;
}

/** Judges of the last filters, the latest first, so that a filter that is asked again and again is judged once. */
const judges = perIndex((index) => ({ open: new Judge(index, {}), kept: [] as Kept[] }));
const keptAtMost = 16;

/**
 * The judge of a filter. `staying` are nodes that stay whatever their kind: those that were asked about.
 * Throws InvalidDate.
 */
export function judgeOf(index: BoardIndex, filter: Filter, staying: readonly number[] = []): Judge {
  if (staying.length > 0 && filter.kind?.length) return new Judge(index, filter, staying);
  const { open, kept } = judges(index);
  if (!asksAnything(filter)) return open;
  const [latest] = kept;
  if (latest && asksTheSame(latest.filter, filter)) return latest.judge;
  const at = kept.findIndex((one) => asksTheSame(one.filter, filter));
  const found = at < 0 ? undefined : kept.splice(at, 1)[0];
  const first = found ?? { filter: copyOf(filter), judge: new Judge(index, filter) };
  kept.unshift(first);
  if (kept.length > keptAtMost) kept.pop();
  return first.judge;
}
