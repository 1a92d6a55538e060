import { firstFrom } from "./sorted-terms.ts";

/**
 * What of each term can be compared at a glance: its length, and one bit for each letter that it has. A wrong letter
 * changes at most two bits, so most terms are passed over without a look at their letters, and none that fits is missed.
 */
export interface Shapes {
  readonly lengths: Uint8Array;
  readonly letters: Uint32Array;
  /** The first term of each first letter; a term without letters has none. */
  readonly firsts: readonly number[];
  /** Where terms with the same corner begin, by corner; the last is where all end. See `rangeOf`. */
  readonly corners: Uint32Array;
}

/** One bit for each letter of a word, five bits of its code. */
export function lettersOf(word: string): number {
  let found = 0;
  for (let at = 0; at < word.length; at++) found |= 1 << (word.charCodeAt(at) & 31);
  return found >>> 0;
}

/** Bits of a corner for each of a term's first three letters. */
const cornerBits = 6;
const corners = 1 << (3 * cornerBits);

/** Letters before the digits, between them and a to z, and after share a place each; the others have their own. */
const shared = { before: 1, between: 12, after: 39 } as const;

/** A letter's place in a corner, which does not fall as letters rise. */
function placeOf(unit: number): number {
  if (unit < 0x30) return shared.before;
  if (unit < 0x3a) return unit - 0x30 + shared.before + 1;
  if (unit < 0x61) return shared.between;
  return unit < 0x7b ? unit - 0x61 + shared.between + 1 : shared.after;
}

/** What a term begins with, roughly: where one term comes before another, its corner does not come after. */
function cornerOf(term: string): number {
  let corner = 0;
  let shift = 3 * cornerBits;
  for (let at = 0; at < 3 && at < term.length; at++) {
    const place = placeOf(term.charCodeAt(at));
    shift -= cornerBits;
    corner |= place << shift;
    // What comes after a letter that is not known says nothing about the order.
    if (place === shared.before || place === shared.between || place === shared.after) break;
  }
  return corner;
}

/** Where a term can be among all: from the first of its corner up to the first of the next. */
export function rangeOf({ corners }: Shapes, term: string): { from: number; to: number } {
  const corner = cornerOf(term);
  return { from: corners[corner] as number, to: corners[corner + 1] as number };
}

/** The number of a term; undefined for a word that is none. */
export function termAmong(terms: readonly string[], shapes: Shapes, word: string): number | undefined {
  const { from, to } = rangeOf(shapes, word);
  const at = firstFrom(terms, word, from, to);
  return at < to && terms[at] === word ? at : undefined;
}

/** Takes terms in order of UTF-16 units, one by one, so that others can be served in between. */
export function shaping(count: number): { add(term: string): void; shapes(): Shapes } {
  const lengths = new Uint8Array(count);
  const letters = new Uint32Array(count);
  const firsts: number[] = [];
  const ends = new Uint32Array(corners + 1);
  let added = 0;
  let last = "";
  return {
    add(term) {
      lengths[added] = Math.min(255, term.length);
      letters[added] = lettersOf(term);
      const first = term.charAt(0);
      if (first !== last) firsts.push(added);
      last = first;
      ends[cornerOf(term) + 1] = ++added;
    },
    shapes() {
      for (let corner = 1; corner <= corners; corner++)
        ends[corner] = Math.max(ends[corner] as number, ends[corner - 1] as number);
      return { lengths, letters, firsts, corners: ends };
    },
  };
}
