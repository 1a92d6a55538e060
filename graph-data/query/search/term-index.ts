import { fieldCount, type MatchedField, matchedFields } from "./entries.ts";
import type { Gathering } from "./gathering.ts";
import { inOrder } from "./in-order.ts";
import { lettersOf, type Shapes } from "./near-terms.ts";

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

/** As many of anything are dealt with between two pauses. */
const portion = 8192;

/** Which words stand where, for a search: postings of term `t` are `offsets[t] .. offsets[t + 1] - 1`. */
export interface TermIndex {
  /** In order of UTF-16 units, so that those with one beginning are neighbours. */
  readonly terms: readonly string[];
  readonly shapes: Shapes;
  readonly offsets: Uint32Array;
  /** Entry times the number of fields plus the field, ascending within a term. */
  readonly places: Uint32Array;
  /** What the word is worth there. */
  readonly weights: Float32Array;
}

/** Where a word stands, or would, among the terms. */
export function firstFrom(terms: readonly string[], word: string): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((terms[middle] as string) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The number of a term; undefined for a word that stands nowhere. */
export function termOf({ terms }: TermIndex, word: string): number | undefined {
  const place = firstFrom(terms, word);
  return terms[place] === word ? place : undefined;
}

/**
 * Puts terms in order, and the postings of each together; a counting sort keeps their order. Gives how much of it is
 * done, from 0 to 1, now and then.
 */
export function* arrange(gathered: Gathering): Generator<number, TermIndex> {
  const { lengths, term, place, count } = gathered;
  const entries = lengths.length / fieldCount;
  const { terms, shapes, newId } = yield* ordered(gathered);
  const offsets = new Uint32Array(terms.length + 1);
  for (let at = 0; at < term.length; at++) {
    const next = (newId[term.at(at)] as number) + 1;
    offsets[next] = (offsets[next] as number) + 1;
    if (at % portion === 0) yield 0.5;
  }
  for (let id = 0; id < terms.length; id++)
    offsets[id + 1] = (offsets[id + 1] as number) + (offsets[id] as number);
  const next = offsets.slice();
  const places = new Uint32Array(place.length);
  const weights = new Float32Array(place.length);
  const usual = yield* averages(lengths);
  for (let at = 0; at < places.length; at++) {
    const id = newId[term.at(at)] as number;
    const to = next[id] as number;
    next[id] = to + 1;
    const stands = place.at(at);
    places[to] = stands;
    weights[to] = worth(count.at(at), lengths[stands] as number, stands % fieldCount, usual);
    if (at % portion === 0) yield 0.6 + (0.3 * at) / places.length;
  }
  for (let id = 0, since = 0; id < terms.length; id++) {
    since += 1 + weighByRarity(id, offsets, weights, entries);
    if (since < portion) continue;
    since = 0;
    yield 0.9 + (0.1 * id) / terms.length;
  }
  return { terms, shapes, offsets, places, weights };
}

/** Terms in order, what can be seen of them at a glance, and their places in that order by the numbers they had. */
function* ordered(
  gathered: Gathering,
): Generator<number, Pick<TermIndex, "terms" | "shapes"> & { newId: Uint32Array }> {
  const sorting = inOrder(gathered.names);
  let sorted = sorting.next();
  for (; !sorted.done; sorted = sorting.next()) yield 0;
  const terms = sorted.value;
  const newId = new Uint32Array(terms.length);
  const shapes = { lengths: new Uint8Array(terms.length), letters: new Uint32Array(terms.length) };
  for (let id = 0; id < terms.length; id++) {
    const term = terms[id] as string;
    newId[gathered.numberOf(term)] = id;
    shapes.lengths[id] = Math.min(255, term.length);
    shapes.letters[id] = lettersOf(term);
    if (id % portion === 0) yield 0.3 + (0.2 * id) / terms.length;
  }
  return { terms, shapes, newId };
}

/** Mean length of each field where it is present. */
function* averages(lengths: Uint32Array): Generator<number, readonly number[]> {
  const sums = matchedFields.map(() => 0);
  const present = matchedFields.map(() => 0);
  for (let place = 0; place < lengths.length; place++) {
    const length = lengths[place] as number;
    const field = place % fieldCount;
    if (length > 0) {
      sums[field] = (sums[field] as number) + length;
      present[field] = (present[field] as number) + 1;
    }
    if (place % (16 * portion) === 0) yield 0.6;
  }
  return sums.map((sum, field) => (present[field] === 0 ? 1 : sum / (present[field] as number)));
}

function worth(count: number, length: number, field: number, usual: readonly number[]): number {
  const { k, b, d } = bm25;
  const long = 1 - b + (b * length) / (usual[field] as number);
  return boosts[matchedFields[field] as MatchedField] * (d + (count * (k + 1)) / (count + k * long));
}

/** Rare words tell more: the inverse document frequency of BM25. Gives how many postings the term has. */
function weighByRarity(
  term: number,
  offsets: Uint32Array,
  weights: Float32Array,
  entryCount: number,
): number {
  const first = offsets[term] as number;
  const stop = offsets[term + 1] as number;
  const having = Math.min(stop - first, entryCount);
  const rarity = Math.log(1 + (entryCount - having + 0.5) / (having + 0.5));
  for (let at = first; at < stop; at++) weights[at] = (weights[at] as number) * rarity;
  return stop - first;
}
