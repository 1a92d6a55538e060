// @ts-expect-error
import edtf from "edtf";
import type { Span } from "./lifetime.ts";

function day(time: unknown): string {
  const date = typeof time === "number" && Number.isFinite(time) ? new Date(time) : undefined;
  // Tools read four-digit years only; what lies beyond is as good as open.
  if (!date || date.getUTCFullYear() < 1 || date.getUTCFullYear() > 9999) return "";
  return date.toISOString().slice(0, 10);
}

/** First and last day that an EDTF date may mean. */
export function boundsOf(when: string): Span {
  const date = edtf(when) as { min?: unknown; max?: unknown };
  return { start: day(date.min), end: day(date.max) };
}
