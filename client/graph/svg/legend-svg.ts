import { kinds } from "../../../graph-data/model/kinds.ts";
import { modalities } from "../../../graph-data/model/modalities.ts";
import type { Snapshot, Theme } from "../contract.ts";
import { palettes, type Tone, tones } from "../palette.ts";
import { escapeXml, round } from "./escape.ts";
import { lineSvg } from "./line-svg.ts";
import { shapeSvg } from "./shape-svg.ts";

/** From one row to the next, and what the rows leave for the line above them and the source below, in pixels. */
const row = 20;
const around = 38;
/** Of one letter, about: the legend is set without measuring. */
const letter = 6.4;
const left = 16;

interface Entry {
  readonly width: number;
  draw(x: number, y: number): string;
}

/** Room below the picture, in pixels: as many rows as its width asks for, and the source under them. */
export function legendHeight(snapshot: Snapshot, theme: Theme): number {
  return rowsOf(snapshot, theme).length * row + around;
}

/** The kinds, lines and tones that occur in the picture, in the order of their tables. */
export function legendSvg(snapshot: Snapshot, theme: Theme): string {
  const { width, height } = snapshot;
  const { quiet } = palettes[theme];
  const parts = [
    `<path d="M0 ${round(height)}H${round(width)}" stroke="${quiet}" stroke-opacity="0.35"/>`,
    ...rowsOf(snapshot, theme).flatMap((entries, place) => {
      let x = left;
      return entries.map((entry) => {
        const drawn = entry.draw(x, height + row * (place + 1));
        x += entry.width;
        return drawn;
      });
    }),
  ];
  return `<g fill="${quiet}" font-size="11" dominant-baseline="central">${parts.join("")}</g>`;
}

/** The kinds begin a row, and the lines another; each is broken where the picture ends. */
function rowsOf(snapshot: Snapshot, theme: Theme): Entry[][] {
  const rows: Entry[][] = [];
  for (const entries of [kindEntries(snapshot, theme), lineEntries(snapshot, theme)]) {
    let room = 0;
    for (const entry of entries) {
      if (entry.width > room) {
        rows.push([]);
        room = snapshot.width - 2 * left;
      }
      rows.at(-1)?.push(entry);
      room -= entry.width;
    }
  }
  return rows;
}

function kindEntries({ nodes }: Snapshot, theme: Theme): Entry[] {
  const shapes = new Set(nodes.map(({ shape }) => shape));
  const { paper } = palettes[theme];
  return Object.values(kinds)
    .filter(({ shape }) => shapes.has(shape))
    .map(({ plural, colour, shape }) => ({
      width: 26 + plural.length * letter,
      draw: (x, y) =>
        shapeSvg({ x: x + 6, y, size: 5, colour: colour[theme], shape, faded: false }, paper) +
        word(x + 17, y, plural),
    }));
}

function lineEntries({ edges }: Snapshot, theme: Theme): Entry[] {
  const palette = palettes[theme];
  const lines = new Set(edges.map(({ line }) => line));
  const colours = new Set(edges.map(({ colour }) => colour));
  const sample = (text: string, line: string, colour: string): Entry => ({
    width: 58 + text.length * letter,
    draw(x, y) {
      const curve = { start: { x, y }, control: { x: x + 17, y }, end: { x: x + 34, y } };
      const drawn = lineSvg(curve, { colour, size: 1.1, line, faded: false });
      return `<g fill="none">${drawn}</g>${word(x + 40, y, text)}`;
    },
  });
  return [
    ...Object.values(modalities)
      .filter(({ line }) => lines.has(line))
      .map(({ label, line }) => sample(label, line, palette.ink)),
    ...(Object.keys(tones) as Tone[])
      .filter((tone) => colours.has(palette.ties[tone]))
      .map((tone) => sample(tones[tone].label, "solid", palette.ties[tone])),
  ];
}

function word(x: number, y: number, text: string): string {
  return `<text x="${round(x)}" y="${round(y)}">${escapeXml(text)}</text>`;
}
