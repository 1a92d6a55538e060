/** Words as they are compared: lower case, without accents or other marks, in compatibility form. */
export function normalise(word: string): string {
  return word
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
}

/** Runs of letters and digits with the marks that belong to them, and where they stand (UTF-16 units). */
export function words(text: string): { word: string; start: number; end: number }[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}\p{M}]+/gu), (match) => ({
    word: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}
