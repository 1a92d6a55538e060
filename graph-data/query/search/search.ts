import type { BoardIndex } from "../index/columns.ts";
import { laidOut, layingOf, layOut } from "./laying-out.ts";
import type { SearchAnswer, SearchIndex, SearchOptions } from "./search-index.ts";

/** Builds a search of its own at once: seconds for a very large board. */
export function indexSearch(index: BoardIndex): SearchIndex {
  return laidOut(layOut(index));
}

/**
 * Tolerant of typos, accents, word order, unfinished words, and words written in one or in two. What has all the words
 * is found, or, where nothing has, what has most of them. Best first, the same order every time. What of the search is
 * not laid out yet is when it is first asked. Never throws on odd text.
 */
export function search(index: BoardIndex, q: string, options: SearchOptions = {}): SearchAnswer {
  return laidOut(layingOf(index)).find(q, options);
}

/** What `search` would find, by key alone. */
export function searchKeys(index: BoardIndex, q: string, options: SearchOptions = {}): readonly string[] {
  return laidOut(layingOf(index)).keys(q, options);
}
