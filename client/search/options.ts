import type { Producer } from "../state/producers.ts";

/** A stretch of a text to set off, in code points, half-open. */
export interface Stress {
  readonly start: number;
  readonly end: number;
}

/** What choosing a row does: a change of the view, or something that is no view. */
type Action =
  | { readonly type: "change"; readonly producer: Producer }
  | { readonly type: "do"; readonly act: () => void };

/** A row of the palette. */
export interface Option {
  readonly id: string;
  readonly heading: string;
  readonly label: string;
  readonly labelMarks: readonly Stress[];
  /** How the tie stands: before its label, and after it. Empty for what is no tie. */
  readonly lead: string;
  readonly standing: string;
  /** Where else than in its label it matched, and the words that did. */
  readonly why: { readonly field: string; readonly text: string; readonly marks: readonly Stress[] } | null;
  readonly action: Action;
}

/** A text cut at its stressed stretches. */
export function stressed(text: string, marks: readonly Stress[]): { text: string; stress: boolean }[] {
  const points = Array.from(text);
  const parts: { text: string; stress: boolean }[] = [];
  let from = 0;
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    if (start < from) continue;
    if (start > from) parts.push({ text: points.slice(from, start).join(""), stress: false });
    parts.push({ text: points.slice(start, end).join(""), stress: true });
    from = end;
  }
  if (from < points.length) parts.push({ text: points.slice(from).join(""), stress: false });
  return parts;
}
