import { fieldCount } from "./entries.ts";
import { Growing } from "./growing.ts";
import { normalWords } from "./normalise.ts";
import { withoutStopWords } from "./stop-words.ts";

/** A word longer than this is cut out of its text by reference, which would keep the whole text. */
const copied = 12;

/** The words of a text as they are looked up, without those that tell nothing. */
export function termsOf(text: string): readonly string[] {
  return withoutStopWords(normalWords(text));
}

/** Which words were met where, in the order in which texts came: terms by number, and columns of where they stand. */
export class Gathering {
  readonly names: string[] = [];
  /** How many words each place has. */
  readonly lengths: Uint32Array;
  /** In step: a term, where it stands, and how often. Places ascend as they are given. */
  readonly term = new Growing();
  readonly place = new Growing();
  readonly count = new Growing();
  readonly #numbers = new Map<string, number>();
  /** By term: its latest posting, counted from 1. */
  readonly #latest = new Growing();

  constructor(entries: number) {
    this.lengths = new Uint32Array(entries * fieldCount);
  }

  /** A word's number, new where it has none. */
  numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const own = word.length > copied ? ` ${word}`.slice(1) : word;
    const number = this.names.length;
    this.names.push(own);
    this.#numbers.set(own, number);
    this.#latest.push(0);
    return number;
  }

  /** Adds a text's words to a field of an entry. */
  addText(place: number, text: string): void {
    for (const word of termsOf(text)) this.add(place, this.numberOf(word));
  }

  /** Adds one word to a field of an entry. All of a field's words must come before those of the next. */
  add(place: number, term: number): void {
    this.lengths[place] = (this.lengths[place] as number) + 1;
    const latest = this.#latest.at(term) - 1;
    if (latest >= 0 && this.place.at(latest) === place) {
      this.count.set(latest, this.count.at(latest) + 1);
      return;
    }
    this.term.push(term);
    this.place.push(place);
    this.count.push(1);
    this.#latest.set(term, this.term.length);
  }
}
