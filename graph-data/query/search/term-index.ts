import { bump } from "../index/columns.ts";
import { fieldCount, type MatchedField, matchedFields } from "./entries.ts";
import type { Gathering } from "./gathering.ts";
import { inOrder } from "./in-order.ts";
import { type Shapes, shaping, termAmong } from "./shapes.ts";

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

/**
 * Which words stand where, among one half of what can be found: postings of term `t` are
 * `offsets[t] .. offsets[t + 1] - 1`, by entry, ascending.
 */
export interface Shelf {
  readonly offsets: Uint32Array;
  /** Entry and field; see `entryAt`. */
  readonly places: Uint32Array;
  /** What the word is worth there. */
  readonly weights: Float32Array;
}

/** Which words stand where, for a search. */
export interface TermIndex {
  /** In order of UTF-16 units, so that those with one beginning are neighbours. */
  readonly terms: readonly string[];
  readonly shapes: Shapes;
  /** Nodes apart from ties and quotes, so that a question for nodes passes by all that is said of them. */
  readonly nodes: Shelf;
  readonly ties: Shelf;
}

/** Low bits of a place: the field. */
const fieldBits = 3;

/** The entry of a place on a shelf. */
export function entryAt(place: number): number {
  return place >>> fieldBits;
}

/** The number of a term; undefined for a word that stands nowhere. */
export function termOf({ terms, shapes }: TermIndex, word: string): number | undefined {
  return termAmong(terms, shapes, word);
}

/**
 * Puts terms in order, and the postings of each together, those of the first `nodes` entries before all others; a
 * counting sort keeps their order. Gives how much of it is done, from 0 to 1, now and then.
 */
export function* arrange(gathered: Gathering, nodes: number): Generator<number, TermIndex> {
  const { lengths, term, place, count: times } = gathered;
  const entries = lengths.length / fieldCount;
  const { terms, shapes, newId } = yield* ordered(gathered);
  const count = terms.length;
  const ties = nodes * fieldCount;
  const slotOf = (id: number, stands: number) => (stands < ties ? id : count + id);
  const offsets = new Uint32Array(2 * count + 1);
  for (let at = 0; at < term.length; at++) {
    bump(offsets, slotOf(newId[term.at(at)] as number, place.at(at)) + 1);
    if (at % portion === 0) yield 0.5;
  }
  for (let slot = 0; slot < 2 * count; slot++)
    offsets[slot + 1] = (offsets[slot + 1] as number) + (offsets[slot] as number);
  const next = offsets.slice();
  const places = new Uint32Array(place.length);
  const weights = new Float32Array(place.length);
  const usual = yield* averages(lengths);
  for (let at = 0; at < places.length; at++) {
    const stands = place.at(at);
    const slot = slotOf(newId[term.at(at)] as number, stands);
    const to = bump(next, slot);
    const field = stands % fieldCount;
    places[to] = (((stands - field) / fieldCount) << fieldBits) | field;
    weights[to] = worth(times.at(at), lengths[stands] as number, field, usual);
    if (at % portion === 0) yield 0.6 + (0.3 * at) / places.length;
  }
  const shelf = (first: number): Shelf => ({
    offsets: offsets.subarray(first, first + count + 1),
    places,
    weights,
  });
  const shelves = [shelf(0), shelf(count)] as const;
  for (let id = 0, since = 0; id < count; id++) {
    since += 1 + weighByRarity(id, shelves, entries);
    if (since < portion) continue;
    since = 0;
    yield 0.9 + (0.1 * id) / count;
  }
  return { terms, shapes, nodes: shelves[0], ties: shelves[1] };
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
  const { add, shapes } = shaping(terms.length);
  for (let id = 0; id < terms.length; id++) {
    const term = terms[id] as string;
    newId[gathered.numberOf(term)] = id;
    add(term);
    if (id % portion === 0) yield 0.3 + (0.2 * id) / terms.length;
  }
  return { terms, shapes: shapes(), newId };
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
function weighByRarity(term: number, shelves: readonly Shelf[], entryCount: number): number {
  let postings = 0;
  for (const { offsets } of shelves) postings += (offsets[term + 1] as number) - (offsets[term] as number);
  const having = Math.min(postings, entryCount);
  const rarity = Math.log(1 + (entryCount - having + 0.5) / (having + 0.5));
  for (const { offsets, weights } of shelves) {
    const stop = offsets[term + 1] as number;
    for (let at = offsets[term] as number; at < stop; at++) weights[at] = (weights[at] as number) * rarity;
  }
  return postings;
}
