import type { Counts } from "./counts.ts";

/** Width of the report, in characters. */
const width = 100;
const barWidth = 24;

/** Rows of a table and names of a list that are shown; how many more there are is said. */
const rowsShown = 40;
const namesShown = 200;

/** A table of counts, most first, with a bar each, as lines. */
export function countTable(counts: Counts, nameOf: (name: string) => string = (name) => name): string[] {
  const rows = counts.slice(0, rowsShown).map(([name, count]) => ({ name: nameOf(name), count }));
  const most = rows[0]?.count ?? 1;
  const longest = Math.max(0, ...rows.map(({ name }) => name.length));
  const lines = rows.map(({ name, count }) => {
    const bar = "▪".repeat(Math.max(1, Math.round((count / most) * barWidth)));
    return `  ${name.padEnd(longest)} ${String(count).padStart(5)}  ${bar}`;
  });
  return counts.length > rows.length ? [...lines, `  and ${counts.length - rows.length} more`] : lines;
}

/** Names in running lines. */
export function nameList(keys: readonly string[], nameOf: (key: string) => string): string[] {
  const more = keys.length - namesShown;
  const shown = keys.slice(0, namesShown).map(nameOf).join(" · ");
  return paragraph(more > 0 ? `${shown} · and ${more} more` : shown);
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
