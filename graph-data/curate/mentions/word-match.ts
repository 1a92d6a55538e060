/** A word is a run of letters, digits and marks: "US" is no part of "USS", but it is a word of "US-led" and "US’s". */
const wordPattern = /[\p{L}\p{N}\p{M}\p{Pc}]+/gu;
const oneWord = new RegExp(wordPattern.source, "u");

export interface Word {
  readonly text: string;
  /** UTF-16 index of its first unit. */
  readonly start: number;
  readonly end: number;
}

/** The first word of a text, if it has any. */
export function firstWord(text: string): Word | undefined {
  const found = oneWord.exec(text);
  if (!found) return undefined;
  const [word] = found;
  return { text: word, start: found.index, end: found.index + word.length };
}

/** The words of a text, in order. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(wordPattern), ({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
}
