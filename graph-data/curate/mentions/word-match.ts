/** A word is a run of letters, digits and marks: "US" is no part of "USS", but it is a word of "US-led" and "US’s". */
const wordPattern = /[\p{L}\p{N}\p{M}\p{Pc}]+/gu;

export interface Word {
  readonly text: string;
  /** UTF-16 index of its first unit. */
  readonly start: number;
  readonly end: number;
}

/** The words of a text, in order. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(wordPattern), ({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
}
