import { showHidden } from "../text/hidden.ts";
import { type Entry, type MatchedField, matchedFields } from "./entries.ts";
import { normalise, words } from "./normalise.ts";

export interface Snippet {
  readonly matched: MatchedField;
  /** The text that matched, cut around the first match to some 160 code points; cuts are shown by "…". */
  readonly snippet: string;
  /** Matching words in the snippet: code points, half-open. */
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

const around = 80;

/** Shows why an entry was found. `match` gives, for each word found in it, the fields that have it. */
export function snippet(entry: Entry, match: Readonly<Record<string, readonly string[]>>): Snippet {
  const terms = Object.keys(match);
  const most = (field: MatchedField) => terms.filter((term) => match[term]?.includes(field)).length;
  const matched = matchedFields.reduce((best, field) => (most(field) > most(best) ? field : best));
  const found = new Set(terms.filter((term) => match[term]?.includes(matched)));
  const texts = [entry.fields[matched] ?? entry.label].flat();
  const scored = texts.map((text) => {
    const hits = words(text).filter(({ word }) => found.has(normalise(word)));
    return { text, hits };
  });
  const best = scored.reduce((a, b) => (b.hits.length > a.hits.length ? b : a));
  return { matched, ...cut(showHidden(best.text), best.hits) };
}

function cut(text: string, hits: readonly { start: number; end: number }[]): Omit<Snippet, "matched"> {
  const points = Array.from(text);
  const place = (unit: number) => Array.from(text.slice(0, unit)).length;
  const marks = hits.map(({ start, end }) => ({ start: place(start), end: place(end) }));
  const middle = marks[0]?.start ?? 0;
  if (points.length <= 2 * around) return { snippet: text, marks };
  const from = wordStart(points, Math.max(0, Math.min(middle - around / 2, points.length - 2 * around)));
  const to = wordEnd(points, Math.min(points.length, from + 2 * around));
  const before = from > 0 ? "…" : "";
  const shift = from - before.length;
  return {
    snippet: `${before}${points.slice(from, to).join("")}${to < points.length ? "…" : ""}`,
    marks: marks
      .filter(({ start, end }) => start >= from && end <= to)
      .map(({ start, end }) => ({ start: start - shift, end: end - shift })),
  };
}

/** Back to the beginning of a word, if one is near. */
function wordStart(points: readonly string[], from: number): number {
  for (let i = from; i > 0 && i > from - 20; i--) if (/\s/u.test(points[i - 1] as string)) return i;
  return from;
}

function wordEnd(points: readonly string[], to: number): number {
  for (let i = to; i > 0 && i > to - 20; i--)
    if (i === points.length || /\s/u.test(points[i] as string)) return i;
  return to;
}
