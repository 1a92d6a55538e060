import type { Row } from "../run/section.ts";
import { goalText, ratioText, withUnit } from "./figures.ts";

const head = ["what", "Dramatis", "peer", "theirs", "ratio", "goal"] as const;

function cells(row: Row): readonly string[] {
  const { what, ours, theirs, peer, unit } = row;
  return [what, withUnit(ours, unit), peer, withUnit(theirs, unit), ratioText(row), goalText(row)];
}

/** For a terminal: columns in line. */
export function textTable(rows: readonly Row[]): string {
  const lines = [head, ...rows.map(cells)];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? "").length)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join("");
}

/** For the README. */
export function markdownTable(rows: readonly Row[]): string {
  const line = (texts: readonly string[]) =>
    `| ${texts.map((text) => text.replaceAll("|", "\\|")).join(" | ")} |\n`;
  return line(head) + line(head.map(() => "---")) + rows.map((row) => line(cells(row))).join("");
}
