import { kinds } from "../../../graph-data/model/kinds.ts";
import { modalities } from "../../../graph-data/model/modalities.ts";
import type { Snapshot, Theme } from "../contract.ts";
import { palettes, type Tone, tones } from "../palette.ts";
import { escapeXml, round } from "./escape.ts";
import { lineSvg } from "./line-svg.ts";
import { shapeSvg } from "./shape-svg.ts";

/** Room below the picture, in pixels: two rows, and the source under them. */
export const legendHeight = 78;
/** Of one letter, about: the legend is set without measuring. */
const letter = 6.4;

/** The kinds, lines and tones that occur in the picture, in the order of their tables. */
export function legendSvg({ width, height, nodes, edges }: Snapshot, theme: Theme): string {
  const palette = palettes[theme];
  const shapes = new Set(nodes.map(({ shape }) => shape));
  const lines = new Set(edges.map(({ line }) => line));
  const colours = new Set(edges.map(({ colour }) => colour));
  const y = height + 20;
  const parts = [
    `<path d="M0 ${round(height)}H${round(width)}" stroke="${palette.quiet}" stroke-opacity="0.35"/>`,
  ];
  let x = 22;
  for (const row of Object.values(kinds)) {
    if (!shapes.has(row.shape)) continue;
    const mark = { x, y, size: 5, colour: row.colour[theme], shape: row.shape, faded: false };
    parts.push(shapeSvg(mark, palette.paper), word(x + 11, y, row.plural));
    x += 26 + row.plural.length * letter;
  }
  x = 16;
  const sample = (text: string, line: string, colour: string) => {
    const [left, middle] = [
      { x, y: y + 20 },
      { x: x + 17, y: y + 20 },
    ];
    const curve = { start: left, control: middle, end: { x: x + 34, y: y + 20 } };
    parts.push(
      `<g fill="none">${lineSvg(curve, { colour, size: 1.1, line, faded: false })}</g>`,
      word(x + 40, y + 20, text),
    );
    x += 58 + text.length * letter;
  };
  for (const { label, line } of Object.values(modalities))
    if (lines.has(line)) sample(label, line, palette.ink);
  for (const tone of Object.keys(tones) as Tone[]) {
    if (colours.has(palette.ties[tone])) sample(tones[tone].label, "solid", palette.ties[tone]);
  }
  return `<g fill="${palette.quiet}" font-size="11" dominant-baseline="central">${parts.join("")}</g>`;
}

function word(x: number, y: number, text: string): string {
  return `<text x="${round(x)}" y="${round(y)}">${escapeXml(text)}</text>`;
}
