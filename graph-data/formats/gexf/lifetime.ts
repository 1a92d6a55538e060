import type { Claim } from "../../model/claim.ts";
import { type Span, spanOf } from "../span.ts";
import { type Markup, markup } from "../xml/markup.ts";

/** When a tie lives, as markup: the end of its element's opening, and what stands inside of it, if any. */
interface Lifetime {
  readonly attributes: Markup;
  readonly spells: Markup | null;
}

export const timeless: Lifetime = { attributes: markup('">'), spells: null };

/** By date. Enough for every day of a decade; a stream of made-up dates must not fill the memory. */
const known = new Map<string, Lifetime>();
export const datesKnown = 4096;

function written({ start, end }: Span): string {
  return (start === "" ? "" : ` start="${start}"`) + (end === "" ? "" : ` end="${end}"`);
}

/** Disjoint and in order, as Gephi wants them: spans that share a day become one. ISO days compare as text. */
export function disjoint(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))) {
    const last = merged.at(-1);
    if (!last || (last.end !== "" && last.end < span.start)) merged.push(span);
    else if (last.end !== "" && (span.end === "" || span.end > last.end)) {
      merged[merged.length - 1] = { start: last.start, end: span.end };
    }
  }
  return merged;
}

function within(span: Span): Lifetime {
  return { attributes: markup(`"${written(span)}>`), spells: null };
}

/** The life of a tie of one date (EDTF). Written once for each date, within bounds. */
export function onDate(when: string): Lifetime {
  const before = known.get(when);
  if (before) return before;
  if (known.size >= datesKnown) known.clear();
  const made = within(spanOf(when));
  known.set(when, made);
  return made;
}

/** When a tie lives: the days of its dated claims; always, when none is dated or a date has no bounds. */
export function lifetime(claims: readonly Claim[]): Lifetime {
  const only = claims.length === 1 ? claims[0] : undefined;
  if (only) return only.when === null ? timeless : onDate(only.when);
  const spans: Span[] = [];
  for (const { when } of claims) if (when !== null) spans.push(spanOf(when));
  const [first, ...others] = disjoint(spans);
  if (!first) return timeless;
  if (others.length === 0) return within(first);
  const spells = [first, ...others].map((span) => `<spell${written(span)}/>`).join("");
  return { attributes: timeless.attributes, spells: markup(`<spells>${spells}</spells>`) };
}
