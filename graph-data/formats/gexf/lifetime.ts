import type { Claim } from "../../model/claim.ts";
import { type Span, spanOf } from "../span.ts";

const timeless = { attributes: "", spells: "" } as const;

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

/** When a tie lives: the days of its dated claims; always, when none is dated or a date has no bounds. */
export function lifetime(claims: readonly Claim[]): { attributes: string; spells: string } {
  const only = claims.length === 1 ? claims[0] : undefined;
  if (only) return only.when === null ? timeless : { attributes: written(spanOf(only.when)), spells: "" };
  const spans: Span[] = [];
  for (const { when } of claims) if (when !== null) spans.push(spanOf(when));
  if (spans.length === 0) return timeless;
  const [first, ...others] = disjoint(spans);
  if (!first) return timeless;
  if (others.length === 0) return { attributes: written(first), spells: "" };
  const spells = [first, ...others].map((span) => `<spell${written(span)}/>`).join("");
  return { attributes: "", spells: `<spells>${spells}</spells>` };
}
