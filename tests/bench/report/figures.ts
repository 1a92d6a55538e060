import { isMet } from "../run/rows.ts";
import type { Row } from "../run/section.ts";

/** Three figures that count: 1,470; 12.3; 0.056. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return "–";
  const places = value === 0 ? 0 : Math.max(0, Math.min(3, 2 - Math.floor(Math.log10(Math.abs(value)))));
  return value.toLocaleString("en", { minimumFractionDigits: 0, maximumFractionDigits: places });
}

export function withUnit(value: number, unit: Row["unit"]): string {
  return unit === "recall" || unit === "x" ? figure(value) : `${figure(value)} ${unit}`;
}

/** "6.2 x faster", "0.91 x" */
export function ratioText({ ratio, says }: Row): string {
  return says === "faster" ? `${figure(ratio)} x faster` : `${figure(ratio)} x`;
}

/** "at least 5 x: met", "at most 1.5 x: missed", "–" */
export function goalText(row: Row): string {
  if (!row.goal) return "–";
  return `${row.goal.sense} ${figure(row.goal.ratio)} x: ${isMet(row) ? "met" : "missed"}`;
}
