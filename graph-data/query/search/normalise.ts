/** Words as they are compared: lower case, without accents or other marks, in compatibility form. */
export function normalise(word: string): string {
  if (isPlain(word)) return word.toLowerCase();
  return word
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
}

const run = /[\p{L}\p{N}\p{M}]+/gu;

/** Runs of letters and digits with the marks that belong to them, and where they stand (UTF-16 units). */
export function words(text: string): { word: string; start: number; end: number }[] {
  return Array.from(text.matchAll(run), (match) => ({
    word: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The words of a text as they are compared; of ASCII, as most texts and words are, many times faster. */
export function normalWords(text: string): string[] {
  if (!isPlain(text)) return (text.match(run) ?? []).map(normalise);
  const lower = text.toLowerCase();
  const found: string[] = [];
  let start = -1;
  for (let at = 0; at < lower.length; at++) {
    if (isLetter(lower.charCodeAt(at))) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      found.push(lower.slice(start, at));
      start = -1;
    }
  }
  if (start >= 0) found.push(lower.slice(start));
  return found;
}

/** Whether all is ASCII. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}

/** Of ASCII's lower case: a to z, 0 to 9. */
function isLetter(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);
}
