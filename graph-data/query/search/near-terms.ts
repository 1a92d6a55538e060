import { editsFrom } from "./edit-distance.ts";
import { lettersOf, type Shapes, termAmong } from "./shapes.ts";
import { firstFrom, following } from "./sorted-terms.ts";

/** A word among the terms of a search, and how many wrong letters part it from the one asked for. */
export interface NearTerm {
  readonly term: number;
  readonly edits: number;
  /** Whether it begins as the word asked for, letters that changed places aside. */
  readonly sameStart: boolean;
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
  const look = (term: string) => {
    if (startsAlike(term)) return;
    const at = termAmong(terms, shapes, term);
    if (at !== undefined) found.push({ term: at, edits: 1, sameStart: false });
  };
  const rest = word.slice(1);
  look(rest);
  for (const first of shapes.firsts) {
    const start = (terms[first] as string).charAt(0);
    look(start + rest);
    look(start + word);
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
  const editsTo = editsFrom(word, most);
  const to = firstFrom(terms, following(start));
  const found: NearTerm[] = [];
  for (let term = firstFrom(terms, start); term < to; term++) {
    const apart = (lengths[term] as number) - word.length;
    if (apart > most || -apart > most) continue;
    if (bits((letters[term] as number) ^ asked) > 2 * most) continue;
    const edits = editsTo(terms[term] as string);
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
