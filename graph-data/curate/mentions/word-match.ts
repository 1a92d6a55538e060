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
  const end = plainEnd(text);
  if (end > 0) return { text: text.slice(0, end), start: 0, end };
  const found = oneWord.exec(text);
  if (!found) return undefined;
  const [word] = found;
  return { text: word, start: found.index, end: found.index + word.length };
}

/** Where a word at the beginning of a text ends, if it and what follows are of ASCII, as most are: found without a pattern. */
function plainEnd(text: string): number {
  for (let at = 0; ; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : blank;
    if (unit > 0x7f) return 0;
    if (!isPlainWord[unit]) return at;
  }
}

const blank = 0x20;
const isPlainWord = Array.from({ length: 0x80 }, (_, unit) => /\w/.test(String.fromCharCode(unit)));

/** The words of a text, in order. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(wordPattern), ({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
}
