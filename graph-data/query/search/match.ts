import type { Scores } from "./score.ts";
import { type TermIndex, termOf } from "./term-index.ts";
import { type Leniency, type Ways, waysOf } from "./ways.ts";

/** What a question finds, before anything of it is shown. */
export interface Matches {
  /** Entries that have as many of the words as any has, whatever their type, in no order. */
  readonly ids: readonly number[];
  /** In step with `ids`. */
  readonly scores: readonly number[];
  /** How the words were looked for. */
  readonly ways: readonly Ways[];
}

/** The first that finds something with all the words answers; else the first that finds most of them. */
const attempts: readonly Leniency[] = [
  { doubtsKnown: false, twoFrom: 8 },
  { doubtsKnown: true, twoFrom: 8 },
  { doubtsKnown: true, twoFrom: 5 },
];

/**
 * What has all of the words; where nothing has, what has most. `prominence` is that of the first
 * entries, 1 that of all others. No words find nothing.
 */
export function matchesOf(
  asked: readonly string[],
  terms: TermIndex,
  prominence: Float64Array,
  score: (ways: readonly Ways[]) => Scores,
): Matches {
  let found: Matches = { ids: [], scores: [], ways: [] };
  let most = 0;
  for (const attempt of attempts) {
    if (most === asked.length) break;
    const ways = waysOf(terms, asked, attempt);
    const { entries, words, score: worth } = score(ways);
    let had = 0;
    for (const id of entries) if ((words[id] as number) > had) had = words[id] as number;
    if (had <= most) continue;
    most = had;
    const ids: number[] = [];
    const scores: number[] = [];
    for (const id of entries) {
      if (words[id] !== had) continue;
      ids.push(id);
      scores.push((worth[id] as number) * (prominence[id] ?? 1));
    }
    found = { ids, scores, ways };
  }
  return found;
}

/** Whether a word of a text is one of those that were looked for. */
export function isLookedFor(index: TermIndex, ways: readonly Ways[]): (term: string) => boolean {
  const looked = new Set(
    ways.flatMap(({ others }) => others.flatMap(({ terms }) => terms as readonly number[])),
  );
  const known = new Map<string, boolean>();
  return (term) => {
    const before = known.get(term);
    if (before !== undefined) return before;
    const id = termOf(index, term) ?? -1;
    const found = looked.has(id) || ways.some(({ begun }) => id >= begun.from && id < begun.to);
    known.set(term, found);
    return found;
  };
}
