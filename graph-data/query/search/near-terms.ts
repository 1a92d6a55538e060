import { firstFrom, following } from "./sorted-terms.ts";

/** A word among the terms of a search, and how many wrong letters part it from the one asked for. */
export interface NearTerm {
  readonly term: number;
  readonly edits: number;
  /** Whether it begins as the word asked for, letters that changed places aside. */
  readonly sameStart: boolean;
}

/**
 * What of each term can be compared at a glance: its length, and one bit for each letter that it has. A wrong letter
 * changes at most two bits, so most terms are passed over without a look at their letters, and none that fits is missed.
 */
export interface Shapes {
  readonly lengths: Uint8Array;
  readonly letters: Uint32Array;
}

/** One bit for each letter of a word, five bits of its code. */
export function lettersOf(word: string): number {
  let found = 0;
  for (let at = 0; at < word.length; at++) found |= 1 << (word.charCodeAt(at) & 31);
  return found >>> 0;
}

/**
 * All terms with one wrong letter, or with two where `most` is 2 and they begin alike; not the word itself. Most begin
 * with its first letter, or with its first two changed, and stand together; what begins otherwise with one wrong letter
 * is made and looked up. `terms` are in order of UTF-16 units; words have two letters or more.
 */
export function nearTerms(
  terms: readonly string[],
  shapes: Shapes,
  word: string,
  most: 1 | 2,
): readonly NearTerm[] {
  const swapped = `${word[1]}${word[0]}`;
  const found = startingWith(terms, shapes, word[0] as string, word, most);
  if (word[1] !== word[0]) found.push(...startingWith(terms, shapes, swapped, word, most));
  const startsAlike = (term: string) => term[0] === word[0] || term.startsWith(swapped);
  const look = (term: string, from: number, to: number) => {
    if (startsAlike(term)) return;
    const at = firstFrom(terms, term, from, to);
    if (terms[at] === term) found.push({ term: at, edits: 1, sameStart: false });
  };
  const rest = word.slice(1);
  look(rest, 0, terms.length);
  for (let from = firstFrom(terms, "\0"), to = 0; from < terms.length; from = to) {
    const start = (terms[from] as string)[0] as string;
    to = firstFrom(terms, following(start), from);
    look(start + rest, from, to);
    look(start + word, from, to);
  }
  return found;
}

/** Those among them with a given beginning. */
function startingWith(
  terms: readonly string[],
  { lengths, letters }: Shapes,
  start: string,
  word: string,
  most: number,
): NearTerm[] {
  const asked = lettersOf(word);
  const to = firstFrom(terms, following(start));
  const found: NearTerm[] = [];
  for (let term = firstFrom(terms, start); term < to; term++) {
    const apart = (lengths[term] as number) - word.length;
    if (apart > most || -apart > most) continue;
    if (bits((letters[term] as number) ^ asked) > 2 * most) continue;
    const edits = editDistance(word, terms[term] as string, most);
    if (edits > 0 && edits <= most) found.push({ term, edits, sameStart: true });
  }
  return found;
}

/** How many bits are set (Warren, Hacker's Delight, 5-1). */
function bits(value: number): number {
  let left = value - ((value >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return (((left + (left >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

const longest = 256;
let beforeLast = new Uint16Array(longest);
let last = new Uint16Array(longest);
let row = new Uint16Array(longest);

/**
 * Letters to put in, leave out, change, or swap with their neighbour (optimal string alignment, a restricted
 * Damerau-Levenshtein distance), in UTF-16 units; anything above `most` where it is more. Words of up to 255 units.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (a.length >= longest || b.length >= longest) return a === b ? 0 : most + 1;
  for (let at = 0; at <= b.length; at++) last[at] = at;
  for (let i = 1; i <= a.length; i++) {
    const letter = a.charCodeAt(i - 1);
    let least = i;
    row[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const other = b.charCodeAt(j - 1);
      let edits = (last[j - 1] as number) + (letter === other ? 0 : 1);
      edits = Math.min(edits, (last[j] as number) + 1, (row[j - 1] as number) + 1);
      if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other)
        edits = Math.min(edits, (beforeLast[j - 2] as number) + 1);
      row[j] = edits;
      if (edits < least) least = edits;
    }
    // A swap reaches back two rows, at one edit more.
    if (least > most) return most + 1;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return last[b.length] as number;
}
