import { bounded } from "../errors.ts";
import type { BoardIndex } from "../index/columns.ts";
import { Best } from "./best.ts";
import { entryCount, keyOf, type ResultType, resultTypes, thingAt } from "./entries.ts";
import { termsOf } from "./gathering.ts";
import { isLookedFor, matchesOf } from "./match.ts";
import { resultOf, type SearchResult } from "./result.ts";
import { sheetOf } from "./score.ts";
import type { TermIndex } from "./term-index.ts";

export interface SearchOptions {
  /** Default: all. What is found of a type, and in which order, is the same whichever others are asked for. */
  readonly types?: readonly ResultType[];
  /** Default 20; Infinity for all. */
  readonly limit?: number;
  /** Whether something may be found at all, by its id in the index. Default: all may. Asked of what fits only. */
  readonly keeps?: (type: ResultType, id: number) => boolean;
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

/**
 * How a board is searched whose words are arranged. Held is only what a question looks at, in columns; what is found is
 * read from the board when it is shown. `prominence` multiplies the score, by place among the nodes of the board.
 */
export function searchIndex(index: BoardIndex, terms: TermIndex, prominence: Float64Array): SearchIndex {
  const sheet = sheetOf(terms, entryCount(index));
  const ask = (q: string, { types = resultTypes, limit = 20, keeps }: SearchOptions) => {
    const asked = [...new Set(termsOf(q).map((word) => word.slice(0, lettersAtMost)))];
    const best = new Best(bounded("limit", limit, 1, Infinity));
    const ways = matchesOf(asked.slice(0, wordsAtMost), terms, sheet, {
      nodes: types.includes("node"),
      ties: types.includes("edge") || types.includes("claim"),
    });
    const isWanted = wantedAmong(index, types, keeps);
    let total = 0;
    sheet.take((entry, worth, again) => {
      if (!isWanted(entry)) return;
      if (!again) total++;
      best.offer(entry, entry < prominence.length ? worth * (prominence[entry] as number) : worth, again);
    });
    return { found: best.ranked(), total, isFound: isLookedFor(terms, ways) };
  };
  return {
    find(q, options = {}) {
      const { found, total, isFound } = ask(q, options);
      return {
        results: found.map(({ id, score: worth }) => resultOf(index, thingAt(index, id), worth, isFound)),
        total,
        truncated: total > found.length,
      };
    },
    keys: (q, options = {}) => ask(q, options).found.map(({ id }) => keyOf(index, thingAt(index, id))),
  };
}

/** Whether an entry is of the types that are asked for, and may be found. */
function wantedAmong(
  index: BoardIndex,
  types: readonly ResultType[],
  keeps: SearchOptions["keeps"],
): (entry: number) => boolean {
  const [nodes, edges, claims] = resultTypes.map((type) => types.includes(type));
  const firstEdge = index.nodes.count;
  const firstClaim = firstEdge + index.edges.count;
  return (entry) => {
    if (!(entry < firstEdge ? nodes : entry < firstClaim ? edges : claims)) return false;
    if (!keeps) return true;
    const { type, id } = thingAt(index, entry);
    return keeps(type, id);
  };
}
