import { indexCodePoints } from "../text/code-points.ts";
import { showHidden } from "../text/hidden.ts";
import { type MatchedField, matchedFields, type Texts } from "./entries.ts";
import { normalise, words } from "./normalise.ts";

export interface Snippet {
  readonly matched: MatchedField;
  /** The text that matched, cut around the first match to some 160 code points; cuts are shown by "…". */
  readonly snippet: string;
  /** Matching words in the snippet: code points, half-open. */
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

const around = 80;

/** Shows why something was found: the field that has most of the words in it, and of that the text that has; the label where none has. */
export function snippet(label: string, fields: Texts, isFound: (term: string) => boolean): Snippet {
  let best = { matched: matchedFields[0] as MatchedField, kinds: 0, text: label, hits: noHits };
  for (const matched of matchedFields) {
    const texts = fields[matched] ?? [];
    const scored = texts.map((text) => ({ text, hits: hitsOf(text, isFound) }));
    const kinds = new Set(scored.flatMap(({ hits }) => hits.map(({ term }) => term))).size;
    if (kinds <= best.kinds) continue;
    const most = scored.reduce((a, b) => (b.hits.length > a.hits.length ? b : a));
    best = { matched, kinds, ...most };
  }
  return { matched: best.matched, ...cut(showHidden(best.text), best.hits) };
}

interface Hit {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}
const noHits: readonly Hit[] = [];

function hitsOf(text: string, isFound: (term: string) => boolean): readonly Hit[] {
  return words(text)
    .map(({ word, start, end }) => ({ term: normalise(word), start, end }))
    .filter(({ term }) => isFound(term));
}

function cut(text: string, hits: readonly { start: number; end: number }[]): Omit<Snippet, "matched"> {
  const { codePointAt, length } = indexCodePoints(text);
  const marks = hits.map(({ start, end }) => ({ start: codePointAt(start), end: codePointAt(end) }));
  if (length <= 2 * around) return { snippet: text, marks };
  const points = Array.from(text);
  const middle = marks[0]?.start ?? 0;
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
