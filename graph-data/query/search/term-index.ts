import { type Entry, type MatchedField, matchedFields } from "./entries.ts";
import { type Shapes, shapesOf } from "./near-terms.ts";
import { normalise, words } from "./normalise.ts";
import { withoutStopWords } from "./stop-words.ts";

/** How much a word counts where it stands. */
const boosts = {
  label: 4,
  aliases: 3,
  description: 1.5,
  sentence: 1.5,
  quote: 1,
  note: 0.5,
} as const satisfies Record<MatchedField, number>;

/** BM25+ (Lv and Zhai 2011): how soon a repeated word stops counting, how much a long text loses, what a match is worth at least. */
const bm25 = { k: 1.2, b: 0.7, d: 0.5 } as const;

/** Which words stand where, for a search: postings of term `t` are `offsets[t] .. offsets[t + 1] - 1`. */
export interface TermIndex {
  /** In order of UTF-16 units, so that those with one beginning are neighbours. */
  readonly terms: readonly string[];
  readonly ids: ReadonlyMap<string, number>;
  readonly shapes: Shapes;
  readonly offsets: Uint32Array;
  /** Entry times the number of fields plus the field, ascending within a term. */
  readonly places: Uint32Array;
  /** What the word is worth there. */
  readonly weights: Float32Array;
}

export const fieldCount = matchedFields.length;

/** The words of a text as they are looked up, without those that tell nothing. */
export function termsOf(text: string): readonly string[] {
  return withoutStopWords(words(text).map(({ word }) => normalise(word)));
}

export function indexTerms(entries: readonly Entry[]): TermIndex {
  const met = new Map<string, number>();
  const found = { term: [] as number[], place: [] as number[], count: [] as number[] };
  const lengths = new Uint32Array(entries.length * fieldCount);
  for (const { id, fields } of entries) {
    for (let field = 0; field < fieldCount; field++) {
      const value = fields[matchedFields[field] as MatchedField];
      if (value === undefined) continue;
      const counts = new Map<number, number>();
      const place = id * fieldCount + field;
      for (const word of typeof value === "string" ? termsOf(value) : value.flatMap(termsOf)) {
        const term = met.get(word) ?? met.size;
        met.set(word, term);
        counts.set(term, (counts.get(term) ?? 0) + 1);
        lengths[place] = (lengths[place] as number) + 1;
      }
      for (const [term, count] of counts) {
        found.term.push(term);
        found.place.push(place);
        found.count.push(count);
      }
    }
  }
  return sorted(met, found, lengths, entries.length);
}

/** Puts terms in order, and the postings of each together; a counting sort keeps their order. */
function sorted(
  met: ReadonlyMap<string, number>,
  found: { term: readonly number[]; place: readonly number[]; count: readonly number[] },
  lengths: Uint32Array,
  entryCount: number,
): TermIndex {
  const terms = [...met.keys()].sort();
  const ids = new Map(terms.map((term, id) => [term, id]));
  const newId = new Uint32Array(met.size);
  for (const [term, id] of met) newId[id] = ids.get(term) as number;
  const offsets = new Uint32Array(terms.length + 1);
  for (const term of found.term) {
    const next = (newId[term] as number) + 1;
    offsets[next] = (offsets[next] as number) + 1;
  }
  for (let term = 0; term < terms.length; term++)
    offsets[term + 1] = (offsets[term + 1] as number) + (offsets[term] as number);
  const next = offsets.slice();
  const places = new Uint32Array(found.place.length);
  const weights = new Float32Array(found.place.length);
  const usual = averages(lengths);
  for (let at = 0; at < places.length; at++) {
    const term = newId[found.term[at] as number] as number;
    const to = next[term] as number;
    next[term] = to + 1;
    const place = found.place[at] as number;
    places[to] = place;
    weights[to] = worth(found.count[at] as number, lengths[place] as number, place % fieldCount, usual);
  }
  for (let term = 0; term < terms.length; term++) weighByRarity(term, offsets, weights, entryCount);
  return { terms, ids, shapes: shapesOf(terms), offsets, places, weights };
}

/** Mean length of each field where it is present. */
function averages(lengths: Uint32Array): number[] {
  return matchedFields.map((_, field) => {
    let sum = 0;
    let present = 0;
    for (let place = field; place < lengths.length; place += fieldCount) {
      sum += lengths[place] as number;
      if (lengths[place]) present++;
    }
    return present === 0 ? 1 : sum / present;
  });
}

function worth(count: number, length: number, field: number, usual: readonly number[]): number {
  const { k, b, d } = bm25;
  const long = 1 - b + (b * length) / (usual[field] as number);
  return boosts[matchedFields[field] as MatchedField] * (d + (count * (k + 1)) / (count + k * long));
}

/** Rare words tell more: the inverse document frequency of BM25. */
function weighByRarity(term: number, offsets: Uint32Array, weights: Float32Array, entryCount: number): void {
  const first = offsets[term] as number;
  const stop = offsets[term + 1] as number;
  const having = Math.min(stop - first, entryCount);
  const rarity = Math.log(1 + (entryCount - having + 0.5) / (having + 0.5));
  for (let at = first; at < stop; at++) weights[at] = (weights[at] as number) * rarity;
}
