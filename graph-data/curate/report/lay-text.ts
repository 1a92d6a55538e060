import type { Counts } from "./counts.ts";

/** Width of the report, in characters. */
const width = 100;
const barWidth = 24;

/** A table of counts with a bar each, as lines. */
export function countTable(counts: Counts, nameOf: (name: string) => string = (name) => name): string[] {
  const most = Math.max(1, ...counts.map(([, count]) => count));
  const names = counts.map(([name]) => nameOf(name));
  const longest = Math.max(0, ...names.map((name) => name.length));
  return counts.map(([, count], at) => {
    const bar = "▪".repeat(Math.max(1, Math.round((count / most) * barWidth)));
    return `  ${(names[at] ?? "").padEnd(longest)} ${String(count).padStart(5)}  ${bar}`;
  });
}

const indent = "  ";

/** Words set in lines of the report's width, indented, further after the first line. */
export function paragraph(text: string): string[] {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(/\s+/u)) {
    if (line.length > indent.length && line.length + word.length + 1 > width) {
      lines.push(line);
      line = indent + indent;
    }
    line += line.trim() === "" ? word : ` ${word}`;
  }
  return line.trim() === "" ? lines : [...lines, line];
}

/** A heading and its lines, or nothing where there are none. */
export function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", heading, ...lines];
}
