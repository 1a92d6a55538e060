import type { Snapshot, Theme } from "./contract.ts";
import { curveBetween, trimmed } from "./curve.ts";
import { palettes } from "./palette.ts";
import { escapeXml, round } from "./svg/escape.ts";
import { legendHeight, legendSvg } from "./svg/legend-svg.ts";
import { lineSvg, loopSvg } from "./svg/line-svg.ts";
import { shapeSvg } from "./svg/shape-svg.ts";

export interface SvgOptions {
  readonly theme: Theme;
  /** Said under the picture: what it is and where it comes from. */
  readonly source: string;
  /** CSS font family; the reader's sans serif by default. */
  readonly font?: string;
}

const defaultFont = "Inter, Helvetica, Arial, sans-serif";

/** What is seen, as a picture that stays sharp: paper, ties, nodes, names, a legend of what occurs, and the source. */
export function drawSvg(snapshot: Snapshot, options: SvgOptions): string {
  const { width, nodes, edges } = snapshot;
  const palette = palettes[options.theme];
  const height = snapshot.height + legendHeight(snapshot, options.theme);
  const at = new Map(nodes.map((node) => [node.key, node]));
  const line = (edge: Snapshot["edges"][number]) => {
    const [source, target] = [at.get(edge.source), at.get(edge.target)];
    if (!source || !target) return "";
    if (source === target) return loopSvg(source, edge);
    const curve = trimmed(curveBetween(source, target, edge.curvature, true), source.size, target.size);
    return curve ? lineSvg(curve, edge) : "";
  };
  // As on the canvas, what stepped back lies under what did not: its nodes too.
  const layers = [true, false].map((faded) => {
    const lines = edges.filter((edge) => edge.faded === faded).map(line);
    const shapes = nodes.filter((node) => node.faded === faded).map((node) => shapeSvg(node, palette.paper));
    return `<g fill="none">${lines.join("")}</g><g>${shapes.join("")}</g>`;
  });
  const names = nodes
    .filter(({ labelled }) => labelled)
    .map((node) => {
      const x = node.labelX ?? node.x + node.size + 4;
      const y = node.labelY ?? node.y;
      return `<text x="${round(x)}" y="${round(y)}">${escapeXml(node.label)}</text>`;
    });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${round(width)} ${round(height)}" width="${round(width)}" height="${round(height)}" font-family="${escapeXml(options.font ?? defaultFont)}" font-size="12">`,
    `<title>${escapeXml(options.source)}</title>`,
    `<rect width="100%" height="100%" fill="${palette.paper}"/>`,
    ...layers,
    `<g fill="${palette.ink}" stroke="${palette.paper}" stroke-width="3.5" stroke-linejoin="round" paint-order="stroke" dominant-baseline="central">${names.join("")}</g>`,
    legendSvg(snapshot, options.theme),
    `<text x="16" y="${round(height - 14)}" font-size="11" fill="${palette.quiet}">${escapeXml(options.source)}</text>`,
    "</svg>",
  ].join("\n");
}
