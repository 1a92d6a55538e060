import MiniSearch, { type SearchResult as EngineHit, type SearchOptions as EngineOptions } from "minisearch";
import { bounded } from "../errors.ts";
import type { BoardIndex } from "../index/columns.ts";
import { perIndex } from "../index/derived.ts";
import { compareText } from "../index/standing.ts";
import { type Entry, entries, type MatchedField, matchedFields, type ResultType } from "./entries.ts";
import { normalise, words } from "./normalise.ts";
import { type Snippet, snippet } from "./snippet.ts";

export interface SearchResult extends Snippet {
  readonly type: ResultType;
  /** Key of the node or edge, or id of the claim. */
  readonly key: string;
  /** The node's label, or the tie as a sentence. */
  readonly label: string;
  /** Where it matched best. */
  readonly matched: MatchedField;
  /** For edges and claims: the edge to show. Null for nodes. */
  readonly edge: string | null;
  /** Greater is better; comparable within one answer only. */
  readonly score: number;
}

export interface SearchOptions {
  /** Default: all. */
  readonly types?: readonly ResultType[];
  /** Default 20; Infinity for all. */
  readonly limit?: number;
}

export interface SearchAnswer {
  readonly results: readonly SearchResult[];
  readonly total: number;
  readonly truncated: boolean;
}

/** Ready to be searched; which engine does it is nobody's concern. */
export interface SearchIndex {
  find(q: string, options?: SearchOptions): SearchAnswer;
}

/** Longer questions are cut here: what follows would cost time and find nothing more. */
const wordsAtMost = 32;
const lettersAtMost = 48;

const settings = {
  boost: { label: 4, aliases: 3, description: 1, sentence: 1.5, quote: 1, note: 0.5 },
  prefix: true,
  weights: { fuzzy: 0.3, prefix: 0.6 },
} satisfies EngineOptions;

/** Wrong letters that are let pass in a word of so many; letters that changed places count as two. */
const careful = (word: string) => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);
const lenient = (word: string) => (word.length < 4 ? 0 : word.length < 5 ? 1 : 2);

/** All words, then all with more wrong letters, then any: the first that finds something answers. */
const attempts: readonly EngineOptions[] = [
  { combineWith: "AND", fuzzy: careful },
  { combineWith: "AND", fuzzy: lenient },
  { combineWith: "OR", fuzzy: careful },
  { combineWith: "OR", fuzzy: lenient },
];

/** Builds the search over labels, aliases, descriptions, ties and quotes: seconds for a very large board. */
export function indexSearch(index: BoardIndex): SearchIndex {
  const rows = entries(index);
  const engine = new MiniSearch<Entry>({
    fields: [...matchedFields],
    extractField: (entry, field) =>
      (field === "id" ? entry.id : (entry.fields[field as MatchedField] ?? "")) as string,
    stringifyField: (value) => (Array.isArray(value) ? value.join("\n") : String(value)),
    tokenize: (text) => words(text).map(({ word }) => word),
    processTerm: normalise,
  });
  engine.addAll(rows);
  return {
    find(q, options = {}) {
      const limit = bounded("limit", options.limit ?? 20, 1, Infinity);
      const types = new Set<ResultType>(options.types ?? ["node", "edge", "claim"]);
      const asked = [...new Set(words(q).map(({ word }) => word.slice(0, lettersAtMost)))].slice(
        0,
        wordsAtMost,
      );
      if (asked.length === 0) return { results: [], total: 0, truncated: false };
      const kept = ({ id }: { id: number }) => types.has((rows[id] as Entry).type);
      const prominence = (id: number) => (rows[id] as Entry).prominence;
      let hits: EngineHit[] = [];
      for (const attempt of attempts) {
        hits = engine.search(asked.join(" "), {
          ...settings,
          ...attempt,
          filter: kept,
          boostDocument: prominence,
        });
        if (hits.length > 0) break;
      }
      const ranked = hits
        .map((hit) => ({ hit, entry: rows[hit.id as number] as Entry }))
        .sort(
          (a, b) =>
            b.hit.score - a.hit.score || a.entry.id - b.entry.id || compareText(a.entry.key, b.entry.key),
        );
      return {
        results: ranked.slice(0, limit).map(({ hit, entry }) => {
          const { type, key, label, edge } = entry;
          return { type, key, label, edge, score: hit.score, ...snippet(entry, hit.match) };
        }),
        total: ranked.length,
        truncated: ranked.length > limit,
      };
    },
  };
}

const searchOf = perIndex(indexSearch);

/**
 * Tolerant of typos, accents, word order and unfinished words; all words must match, or, where nothing matches all,
 * some. Best first, the same order every time. The search is built when it is first asked. Never throws on odd text.
 */
export function search(index: BoardIndex, q: string, options: SearchOptions = {}): SearchAnswer {
  return searchOf(index).find(q, options);
}
