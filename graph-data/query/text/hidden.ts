/**
 * What acts on a text instead of being seen in it: controls but tab and line breaks, marks that turn the direction of
 * what follows round (UAX 9: embeddings, overrides, isolates), and what is no character at all.
 */
const hidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff]|\p{Cs}/gu;

/** The first such character of a text, or undefined. */
export function firstHidden(text: string): { readonly name: string; readonly unit: number } | undefined {
  const unit = text.search(hidden);
  if (unit < 0) return undefined;
  const point = text.codePointAt(unit) ?? 0;
  return { name: `U+${point.toString(16).toUpperCase().padStart(4, "0")}`, unit };
}

/** The text with a sign in place of each such character, so that every offset in code points still holds. */
export function showHidden(text: string): string {
  return text.replace(hidden, sign);
}

function sign(found: string): string {
  const point = found.codePointAt(0) ?? 0;
  // U+2400 is the block of control pictures: NUL is seen as "␀", ESC as "␛".
  if (point < 0x20) return String.fromCharCode(0x2400 + point);
  if (point === 0x7f) return "␡";
  return isTurning(point) ? "⇄" : "\ufffd";
}

function isTurning(point: number): boolean {
  return (point >= 0x202a && point <= 0x202e) || (point >= 0x2066 && point <= 0x2069);
}
