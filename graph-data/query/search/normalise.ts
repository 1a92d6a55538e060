/** Words as they are compared: lower case, without accents or other marks, in compatibility form. */
export function normalise(word: string): string {
  if (isPlain(word)) return word.toLowerCase();
  return word
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
}

const run = /[\p{L}\p{N}\p{M}]+/gu;

/**
 * Runs of letters and digits with the marks that belong to them, and where they stand (UTF-16 units). Here as below, text
 * of ASCII, as most is, is read many times faster than by an expression.
 */
export function words(text: string): { word: string; start: number; end: number }[] {
  const found: { word: string; start: number; end: number }[] = [];
  const add = (start: number, end: number) => found.push({ word: text.slice(start, end), start, end });
  if (isPlain(text)) eachPlainRun(text.toLowerCase(), add);
  else for (const match of text.matchAll(run)) add(match.index, match.index + match[0].length);
  return found;
}

/** The words of a text as they are compared. */
export function normalWords(text: string): string[] {
  if (!isPlain(text)) return (text.match(run) ?? []).map(normalise);
  const lower = text.toLowerCase();
  const found: string[] = [];
  eachPlainRun(lower, (start, end) => found.push(lower.slice(start, end)));
  return found;
}

/** Of text in ASCII's lower case. */
function eachPlainRun(lower: string, give: (start: number, end: number) => void): void {
  let start = -1;
  for (let at = 0; at < lower.length; at++) {
    if (isLetter(lower.charCodeAt(at))) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      give(start, at);
      start = -1;
    }
  }
  if (start >= 0) give(start, lower.length);
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
