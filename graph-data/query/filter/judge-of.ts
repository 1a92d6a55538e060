import type { BoardIndex } from "../index/columns.ts";
import { perIndex } from "../index/derived.ts";
import { asksAnything, asksTheSame, copyOf, type Filter } from "./filter.ts";
import { Judge } from "./judge.ts";
import { type Masks, masksOf } from "./masks.ts";

interface Kept {
  readonly filter: Filter;
  readonly masks: Masks;
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
  if (!asksAnything(filter)) return open;
  const { masks, judge } = keptOf(index, filter, kept);
  const besides = staying.filter((node) => !judge.node(node));
  return besides.length > 0 ? new Judge(index, masks, besides) : judge;
}

function keptOf(index: BoardIndex, filter: Filter, kept: Kept[]): Kept {
  const [latest] = kept;
  if (latest && asksTheSame(latest.filter, filter)) return latest;
  const at = kept.findIndex((one) => asksTheSame(one.filter, filter));
  const found = (at < 0 ? undefined : kept.splice(at, 1)[0]) ?? made(index, filter);
  kept.unshift(found);
  if (kept.length > keptAtMost) kept.pop();
  return found;
}

function made(index: BoardIndex, filter: Filter): Kept {
  const masks = masksOf(index, filter);
  return { filter: copyOf(filter), masks, judge: new Judge(index, masks) };
}
