import { entryAt, type Shelf, type TermIndex } from "./term-index.ts";
import { type Ways, weightOfBegun } from "./ways.ts";

/**
 * What some words come to, entry by entry, on a sheet that one question after another is written on: nothing is made
 * for a question.
 */
export interface Sheet {
  readonly isEmpty: boolean;
  /** Wipes it. */
  begin(): void;
  /** Adds the entries of a shelf that have all the words. Visits little where a word is rare. */
  all(ways: readonly Ways[], shelf: Shelf): void;
  /** Begins, and finds the entries of all shelves that have most of the words; gives how many words that is. */
  most(ways: readonly Ways[]): number;
  /**
   * Gives every entry, in no order, with its worth over all words, each in the way that is worth most; of one word alone
   * perhaps again, where it is had in several ways. Wipes the sheet.
   */
  take(give: (entry: number, worth: number, again: boolean) => void): void;
}

/** From one entry in so many on, looking at all in order is sooner done than at those few here and there. */
const sweep = 16;

/** Marks an entry that stands in the list before; no entry is as large. */
const again = 2 ** 31;

/** An empty sheet for all entries of a search. One is enough: a search wipes it when it is done. */
export function sheetOf(index: TermIndex, entryCount: number): Sheet {
  const { lengths } = index.shapes;
  let entries = new Uint32Array(entryCount);
  const score = new Float64Array(entryCount);
  /** How many of the words an entry has so far; and what it has the latest of them for, at best. Single precision, so that sums are exact in any order. */
  const words = new Uint8Array(entryCount);
  let best = new Float32Array(entryCount);
  let filled = 0;
  /**
   * Whether words are added up. One alone is not: what it is worth stands in `best` in the order of `entries`, since each
   * look here and there in a large column takes its time; an entry that has it in several ways is there again for each.
   */
  let isSummed = false;
  /** One bit for each entry. */
  const isNoted = new Uint32Array((entryCount >>> 5) + 1);

  function noteAlone(entry: number, worth: number): void {
    if (filled === entries.length) widen();
    const bits = isNoted[entry >>> 5] as number;
    const bit = 1 << (entry & 31);
    entries[filled] = (bits & bit) === 0 ? entry : entry | again;
    best[filled++] = worth;
    isNoted[entry >>> 5] = bits | bit;
  }

  function widen(): void {
    const [before, worths] = [entries, best];
    entries = new Uint32Array(2 * before.length);
    entries.set(before);
    best = new Float32Array(2 * before.length);
    best.set(worths);
  }

  /**
   * Notes a worth for an entry that has `had` words so far: with 0 none is had by any on this shelf, below 0 any number
   * will do.
   */
  function note(entry: number, worth: number, had: number): void {
    if (!isSummed) {
      noteAlone(entry, worth);
      return;
    }
    const has = had === 0 ? 0 : (words[entry] as number);
    if (had > 0 && has !== had) return;
    const before = best[entry] as number;
    if (before === 0 && has === 0) entries[filled++] = entry;
    if (worth > before) best[entry] = worth;
  }

  /** What a term is worth in each entry, over its fields. */
  function eachEntry({ offsets, places, weights }: Shelf, term: number, weight: number, had: number): void {
    const stop = offsets[term + 1] as number;
    for (let at = offsets[term] as number; at < stop; ) {
      const entry = entryAt(places[at] as number);
      let sum = weights[at++] as number;
      while (at < stop && entryAt(places[at] as number) === entry) sum += weights[at++] as number;
      note(entry, sum * weight, had);
    }
  }

  /** Two terms that stand in one field: as much as the lesser is worth. */
  function together(shelf: Shelf, [first, second]: readonly [number, number], weight: number, had: number) {
    const { offsets, places, weights } = shelf;
    const stop = offsets[first + 1] as number;
    const end = offsets[second + 1] as number;
    for (let a = offsets[first] as number, b = offsets[second] as number; a < stop && b < end; ) {
      const apart = (places[a] as number) - (places[b] as number);
      if (apart === 0) {
        const worth = Math.min(weights[a] as number, weights[b] as number) * weight;
        note(entryAt(places[a] as number), worth, had);
      }
      if (apart <= 0) a++;
      if (apart >= 0) b++;
    }
  }

  function eachWay({ begun, others }: Ways, shelf: Shelf, had: number): void {
    for (let term = begun.from; term < begun.to; term++)
      eachEntry(shelf, term, weightOfBegun(begun.letters, lengths[term] as number), had);
    for (const { terms, weight } of others) {
      if (terms.length === 1) eachEntry(shelf, terms[0], weight, had);
      else together(shelf, terms, weight, had);
    }
  }

  /** Adds up what was noted, from a place in the list on; `isOut` says which entries leave it. */
  function addUp(from: number, isOut: (entry: number) => boolean): void {
    let to = from;
    for (let at = from; at < filled; at++) {
      const entry = entries[at] as number;
      const worth = best[entry] as number;
      if (worth > 0) {
        words[entry] = (words[entry] as number) + 1;
        score[entry] = (score[entry] as number) + worth;
        best[entry] = 0;
      }
      if (isOut(entry)) forget(entry);
      else entries[to++] = entry;
    }
    filled = to;
  }

  function forget(entry: number): void {
    words[entry] = 0;
    score[entry] = 0;
  }

  function takeAlone(give: (entry: number, worth: number, again: boolean) => void): void {
    for (let at = 0; at < filled; at++) {
      const entry = entries[at] as number;
      give(entry & (again - 1), best[at] as number, entry >= again);
    }
    best.fill(0, 0, filled);
    isNoted.fill(0);
  }

  function takeSummed(give: (entry: number, worth: number, again: boolean) => void): void {
    if (filled * sweep > entryCount) {
      for (let entry = 0; entry < entryCount; entry++) {
        const worth = score[entry] as number;
        if (worth > 0) give(entry, worth, false);
      }
      for (const column of [best, words, score]) column.fill(0);
    } else {
      for (let at = 0; at < filled; at++) {
        const entry = entries[at] as number;
        const worth = score[entry] as number;
        best[entry] = 0;
        forget(entry);
        give(entry, worth, false);
      }
    }
  }

  function take(give: (entry: number, worth: number, again: boolean) => void): void {
    if (isSummed) takeSummed(give);
    else takeAlone(give);
    filled = 0;
    isSummed = false;
  }

  const begin = () => take(() => {});

  return {
    get isEmpty() {
      return filled === 0;
    },
    begin,
    take,
    all(ways, shelf) {
      const from = filled;
      const sizes = ways.map((way) => postingsOf(way, shelf));
      const rarestFirst = ways
        .map((_, word) => word)
        .sort((a, b) => (sizes[a] as number) - (sizes[b] as number));
      if (sizes[rarestFirst[0] as number] === 0) return;
      isSummed = ways.length > 1;
      for (const [had, word] of rarestFirst.entries()) {
        eachWay(ways[word] as Ways, shelf, had);
        if (isSummed) addUp(from, (entry) => words[entry] === had);
        if (filled === from) break;
      }
    },
    most(ways) {
      begin();
      isSummed = true;
      for (const way of ways) {
        eachWay(way, index.nodes, -1);
        eachWay(way, index.ties, -1);
        addUp(0, () => false);
      }
      let had = 0;
      for (let at = 0; at < filled; at++) had = Math.max(had, words[entries[at] as number] as number);
      addUp(0, (entry) => words[entry] !== had);
      return had;
    },
  };
}

/** Most that a word can be looked at for. */
function postingsOf({ begun, others }: Ways, { offsets }: Shelf): number {
  let sum = (offsets[begun.to] as number) - (offsets[begun.from] as number);
  for (const { terms } of others)
    sum += Math.min(...terms.map((term) => (offsets[term + 1] as number) - (offsets[term] as number)));
  return sum;
}
