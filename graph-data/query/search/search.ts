import { bounded } from "../errors.ts";
import type { BoardIndex } from "../index/columns.ts";
import { perIndex } from "../index/derived.ts";
import { best } from "./best.ts";
import { type Entry, entries, type ResultType, resultTypes } from "./entries.ts";
import { isLookedFor, matchesOf } from "./match.ts";
import { resultOf, type SearchResult } from "./result.ts";
import { scorer } from "./score.ts";
import { indexTerms, termsOf } from "./term-index.ts";

export type { SearchResult } from "./result.ts";

export interface SearchOptions {
  /** Default: all. What is found of a type, and in which order, is the same whichever others are asked for. */
  readonly types?: readonly ResultType[];
  /** Default 20; Infinity for all. */
  readonly limit?: number;
  /** Whether something may be found at all, by its key. Default: all may. Asked of what fits only. */
  readonly keeps?: (type: ResultType, key: string) => boolean;
}

export interface SearchAnswer {
  readonly results: readonly SearchResult[];
  readonly total: number;
  readonly truncated: boolean;
}

/** Ready to be searched; which engine does it is nobody's concern. */
export interface SearchIndex {
  find(q: string, options?: SearchOptions): SearchAnswer;
  /** The keys alone of what is found: a hundred thousand of them cost little. */
  keys(q: string, options?: SearchOptions): readonly string[];
}

/** Longer questions are cut here: what follows would cost time and find nothing more. */
const wordsAtMost = 32;
const lettersAtMost = 48;

/** Builds the search over labels, aliases, descriptions, ties and quotes: seconds for a very large board. */
export function indexSearch(index: BoardIndex): SearchIndex {
  const rows = entries(index);
  const terms = indexTerms(rows);
  const score = scorer(terms, rows.length);
  // Columns: a question may find a hundred thousand entries, of which it shows twenty.
  const prominence = Float64Array.from(rows, (row) => row.prominence);
  const typeOf = Uint8Array.from(rows, ({ type }) => resultTypes.indexOf(type));
  const ask = (q: string, { types = resultTypes, limit = 20, keeps }: SearchOptions) => {
    const isOfType = resultTypes.map((type) => types.includes(type));
    const asked = [...new Set(termsOf(q).map((word) => word.slice(0, lettersAtMost)))];
    const { ids, scores, ways } = matchesOf(asked.slice(0, wordsAtMost), terms, prominence, score);
    const isKept = (id: number) => {
      const { type, key } = rows[id] as Entry;
      return keeps?.(type, key) !== false;
    };
    const wanted: number[] = [];
    const worth: number[] = [];
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at] as number;
      if (isOfType[typeOf[id] as number] !== true || (keeps && !isKept(id))) continue;
      wanted.push(id);
      worth.push(scores[at] as number);
    }
    const found = best(wanted, worth, bounded("limit", limit, 1, Infinity));
    return { found, total: wanted.length, isFound: isLookedFor(terms, ways) };
  };
  return {
    find(q, options = {}) {
      const { found, total, isFound } = ask(q, options);
      return {
        results: found.map(({ id, score: worth }) => resultOf(index, rows[id] as Entry, worth, isFound)),
        total,
        truncated: total > found.length,
      };
    },
    keys: (q, options = {}) => ask(q, options).found.map(({ id }) => (rows[id] as Entry).key),
  };
}

const searchOf = perIndex(indexSearch);

/**
 * Tolerant of typos, accents, word order, unfinished words, and words written in one or in two. What has all the words
 * is found, or, where nothing has, what has most of them. Best first, the same order every time. The search is built
 * when it is first asked. Never throws on odd text.
 */
export function search(index: BoardIndex, q: string, options: SearchOptions = {}): SearchAnswer {
  return searchOf(index).find(q, options);
}

/** What `search` would find, by key alone. */
export function searchKeys(index: BoardIndex, q: string, options: SearchOptions = {}): readonly string[] {
  return searchOf(index).keys(q, options);
}
