import type { BoardIndex } from "../index/columns.ts";
import { perIndex } from "../index/derived.ts";
import { asksAnything, asksTheSame, copyOf, type Filter } from "./filter.ts";
import { Judge } from "./judge.ts";
import { masksOf } from "./masks.ts";

interface Kept {
  readonly filter: Filter;
  readonly judge: Judge;
}

/** Judges of the last filters, the latest first, so that a filter that is asked again and again is judged once. */
const judges = perIndex((index) => ({ open: new Judge(index, masksOf(index, {})), kept: [] as Kept[] }));
const keptAtMost = 8;

/**
 * The judge of a filter. `staying` are nodes that stay whatever their kind: those that were asked about.
 * Throws InvalidDate.
 */
export function judgeOf(index: BoardIndex, filter: Filter, staying: readonly number[] = []): Judge {
  const { open, kept } = judges(index);
  return asksAnything(filter) ? keptJudge(index, filter, kept).keeping(staying) : open;
}

function keptJudge(index: BoardIndex, filter: Filter, kept: Kept[]): Judge {
  const [latest] = kept;
  if (latest && asksTheSame(latest.filter, filter)) return latest.judge;
  const at = kept.findIndex((one) => asksTheSame(one.filter, filter));
  const found = at < 0 ? undefined : kept.splice(at, 1)[0];
  const first = found ?? { filter: copyOf(filter), judge: new Judge(index, masksOf(index, filter)) };
  kept.unshift(first);
  if (kept.length > keptAtMost) kept.pop();
  return first.judge;
}
