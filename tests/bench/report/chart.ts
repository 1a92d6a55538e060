import { isMet } from "../run/rows.ts";
import type { Row } from "../run/section.ts";
import { figure, ratioText } from "./figures.ts";

const wide = 900;
const left = 480;
const right = 110;
const line = 22;
const top = 56;
/** Powers of ten around the goal that the axis shows. */
const reach = { from: -1, to: 2 };

/** How many times better than asked: 1 is the goal itself. */
function score({ ratio, goal }: Row): number {
  if (!goal) return 1;
  return goal.sense === "at least" ? ratio / goal.ratio : goal.ratio / ratio;
}

function x(value: number): number {
  const power = Math.min(reach.to, Math.max(reach.from, Math.log10(value)));
  return left + ((power - reach.from) / (reach.to - reach.from)) * (wide - left - right);
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function bar(row: Row, at: number): string {
  const y = top + at * line;
  const [from, to] = [x(1), x(score(row))].sort((a, b) => a - b) as [number, number];
  const label = `${row.what}, beside ${row.peer}`;
  const shown = label.length > 68 ? `${label.slice(0, 67)}…` : label;
  return (
    `<g><title>${escaped(`${label}: ${ratioText(row)}`)}</title>` +
    `<text x="${left - 10}" y="${y + 14}" text-anchor="end">${escaped(shown)}</text>` +
    `<rect class="${isMet(row) ? "met" : "missed"}" x="${from.toFixed(1)}" y="${y + 3}" width="${Math.max(2, to - from).toFixed(1)}" height="${line - 8}"/>` +
    `<text class="ratio" x="${(Math.max(to, x(1)) + 6).toFixed(1)}" y="${y + 14}">${escaped(`${figure(row.ratio)} x ${isMet(row) ? "✓" : "✗"}`)}</text></g>\n`
  );
}

/**
 * The rows that have a goal, as bars from the goal: to the right of the line it is met, and by how much; to the left it
 * is missed. A logarithmic scale, since ratios are. Says in signs and words what it says in colour.
 */
export function chart(rows: readonly Row[]): string {
  const shown = rows.filter(({ goal }) => goal !== null);
  const high = top + shown.length * line + 16;
  const ticks = [0.1, 1, 10, 100]
    .map((tick) => {
      const says = tick === 1 ? "goal" : tick < 1 ? "a tenth" : `${tick} x`;
      return (
        `<line class="${tick === 1 ? "goal" : "tick"}" x1="${x(tick)}" x2="${x(tick)}" y1="${top - 8}" y2="${high - 12}"/>` +
        `<text class="ratio" x="${x(tick)}" y="${top - 14}" text-anchor="middle">${says}</text>\n`
      );
    })
    .join("");
  const met = shown.filter((row) => isMet(row)).length;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${wide} ${high}" width="${wide}" height="${high}" role="img" aria-label="${met} of ${shown.length} goals met">\n` +
    "<style>text{font:12px system-ui,sans-serif;fill:#2b2a27}.ratio{fill:#6b6860}.head{font-weight:600;font-size:14px}" +
    ".met{fill:#2f6f5e}.missed{fill:#b4532a}.tick{stroke:#d9d5ca}.goal{stroke:#2b2a27}" +
    ".paper{fill:#fdfcf8}</style>\n" +
    `<rect class="paper" width="${wide}" height="${high}"/>\n` +
    `<text class="head" x="12" y="22">${met} of ${shown.length} goals met: ratio to the peer, from each goal (✓ met, ✗ missed)</text>\n` +
    ticks +
    shown.map(bar).join("") +
    "</svg>\n"
  );
}
