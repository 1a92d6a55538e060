import { fieldCount } from "./entries.ts";
import type { TermIndex } from "./term-index.ts";
import { type Ways, weightOfBegun } from "./ways.ts";

/** What some ways to find some words come to. */
export interface Scores {
  /** Entries that have any of the words, in no order. */
  readonly entries: readonly number[];
  /** Of the entry, over all words; each counts in the way that is worth most. */
  readonly score: Float64Array;
  /** How many of the words the entry has. */
  readonly words: Uint8Array;
}

/** Scores one question after another on the same sheet: what it gives holds until the next. */
export function scorer(index: TermIndex, entryCount: number): (ways: readonly Ways[]) => Scores {
  const score = new Float64Array(entryCount);
  const words = new Uint8Array(entryCount);
  const best = new Float64Array(entryCount);
  const { lengths } = index.shapes;
  let entries: number[] = [];
  let having: number[] = [];
  const give = (entry: number, worth: number) => {
    const before = best[entry] as number;
    if (before === 0) having.push(entry);
    if (worth > before) best[entry] = worth;
  };
  return (ways) => {
    for (const entry of entries) {
      score[entry] = 0;
      words[entry] = 0;
    }
    entries = [];
    for (const { begun, others } of ways) {
      having = [];
      for (let term = begun.from; term < begun.to; term++)
        eachEntry(index, term, weightOfBegun(begun.letters, lengths[term] as number), give);
      for (const { terms, weight } of others) {
        if (terms.length === 1) eachEntry(index, terms[0], weight, give);
        else together(index, terms, weight, give);
      }
      for (const entry of having) {
        if (words[entry] === 0) entries.push(entry);
        words[entry] = (words[entry] as number) + 1;
        score[entry] = (score[entry] as number) + (best[entry] as number);
        best[entry] = 0;
      }
    }
    return { entries, score, words };
  };
}

type Give = (entry: number, worth: number) => void;

/** What a term is worth in each entry, over its fields. */
function eachEntry({ offsets, places, weights }: TermIndex, term: number, weight: number, give: Give): void {
  const stop = offsets[term + 1] as number;
  for (let at = offsets[term] as number; at < stop; ) {
    const entry = ((places[at] as number) / fieldCount) >>> 0;
    const end = (entry + 1) * fieldCount;
    let sum = 0;
    for (; at < stop && (places[at] as number) < end; at++) sum += weights[at] as number;
    give(entry, sum * weight);
  }
}

/** Two terms that stand in one field: as much as the lesser is worth. */
function together(
  { offsets, places, weights }: TermIndex,
  [first, second]: readonly [number, number],
  weight: number,
  give: Give,
): void {
  let a = offsets[first] as number;
  let b = offsets[second] as number;
  while (a < (offsets[first + 1] as number) && b < (offsets[second + 1] as number)) {
    const apart = (places[a] as number) - (places[b] as number);
    if (apart === 0) {
      const worth = Math.min(weights[a] as number, weights[b] as number) * weight;
      give(((places[a] as number) / fieldCount) >>> 0, worth);
    }
    if (apart <= 0) a++;
    if (apart >= 0) b++;
  }
}
