import { figure, ratioText } from "../bench/report/figures.ts";
import type { LastRun } from "../bench/report/last-run.ts";
import { markdownTable } from "../bench/report/table.ts";
import { isMet } from "../bench/run/rows.ts";

/** How many goals the kept run met, and each that it missed. */
export function goalsText({ rows }: LastRun): string {
  const met = rows.filter((row) => isMet(row)).length;
  const missed = rows.filter((row) => isMet(row) === false);
  const lines = missed.map((row) => {
    const asked = row.goal ? `${row.goal.sense} ${figure(row.goal.ratio)} x` : "";
    return `- ${row.what}, beside ${row.peer}: ${ratioText(row)} (goal: ${asked})\n`;
  });
  const sum = `The last run that was kept met ${met} of its ${met + missed.length} goals.`;
  return missed.length > 0 ? `${sum} It missed:\n\n${lines.join("")}` : `${sum}\n`;
}

/** What the bench found when it was last kept, and on which machine. */
export function speedTable({ machine, rows }: LastRun): string {
  return `${machine}; medians.\n\n${markdownTable(rows)}`;
}
