import type { BoardIndex } from "../../../graph-data/query/index/board-index.ts";
import { readWhen, type When } from "./when.ts";

/** All claims of one date, drawn as one. */
export interface Mark extends When {
  readonly claims: number;
  /** How many of them the filters let through, time aside. */
  readonly shown: number;
}

export interface Dates {
  /** By beginning, then by end. */
  readonly marks: readonly Mark[];
  /** Claims without a date, and how many of those the filters let through. */
  readonly undated: { readonly claims: number; readonly shown: number };
}

/**
 * Gathers a board's claims by date. `passes` holds 1 for each claim, by id, that the filters let through;
 * null stands for all.
 */
export function datesOf(index: BoardIndex, passes: Uint8Array | null): Dates {
  const counts = new Map<string | null, { claims: number; shown: number }>();
  for (let claim = 0; claim < index.claims.count; claim++) {
    const when = index.claims.when(claim);
    const count = counts.get(when) ?? { claims: 0, shown: 0 };
    count.claims++;
    if (!passes || passes[claim]) count.shown++;
    counts.set(when, count);
  }
  const marks: Mark[] = [];
  for (const [edtf, count] of counts) if (edtf !== null) marks.push({ ...readWhen(edtf), ...count });
  marks.sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to) || compare(a.edtf, b.edtf));
  return { marks, undated: counts.get(null) ?? { claims: 0, shown: 0 } };
}

/** Subtraction would make NaN of two open ends. */
const compare = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);
