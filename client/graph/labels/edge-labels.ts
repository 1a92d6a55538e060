import type { Curve } from "../curve.ts";
import type { Palette } from "../palette.ts";
import { edgePlaces } from "./edge-places.ts";
import { type Occupied, type Rect, within } from "./place-labels.ts";
import { edgeType, type textMeasure } from "./type-style.ts";

export interface EdgeOnScreen {
  readonly key: string;
  readonly label: string;
  /** Between the rims of its nodes. */
  readonly curve: Curve;
  readonly colour: string;
  /** Chosen or under the pointer: its label comes first and stands stronger. */
  readonly strong: boolean;
}

export interface PlacedEdgeLabel {
  readonly edge: EdgeOnScreen;
  readonly x: number;
  readonly y: number;
  /** Upright: between -90° and 90°, in radians. */
  readonly angle: number;
  readonly font: string;
}

/** The small squares that a turned line of text covers. */
function covered(x: number, y: number, angle: number, width: number, height: number): Rect[] {
  const count = Math.max(1, Math.ceil(width / height));
  return Array.from({ length: count }, (_, i) => {
    const along = ((i + 0.5) / count - 0.5) * width;
    const [cx, cy] = [x + Math.cos(angle) * along, y + Math.sin(angle) * along];
    const half = height / 2 + 1;
    return { left: cx - half, top: cy - half, right: cx + half, bottom: cy + half };
  });
}

/**
 * Names ties where they can be read and nowhere else: clear of every name already set, and of nodes. Strong ones come
 * first, and are told in any case: where nothing is free, where they cover least.
 * @param taken names that are set; those of ties are added to it
 * @param nodes what words should not lie on
 */
export function arrangeEdgeLabels(
  edges: readonly EdgeOnScreen[],
  family: string,
  measure: ReturnType<typeof textMeasure>,
  taken: Occupied,
  nodes: Occupied,
  bounds: { readonly width: number; readonly height: number },
): PlacedEdgeLabel[] {
  const placed: PlacedEdgeLabel[] = [];
  const ordered = edges.toSorted((a, b) => Number(b.strong) - Number(a.strong) || (a.key < b.key ? -1 : 1));
  for (const edge of ordered) {
    const { font, height } = edgeType(family, edge.strong);
    const width = measure(edge.label, font);
    const options = edgePlaces(edge.curve, width, height, edge.strong)
      .map((place) => ({ place, rects: covered(place.x, place.y, place.angle, width + 4, height) }))
      .filter(({ rects }) => rects.every((rect) => within(rect, bounds)));
    const free = options.find(({ rects }) => !rects.some((rect) => taken.hits(rect) || nodes.hits(rect)));
    const found = free ?? (edge.strong ? leastCovering(options, taken, nodes) : undefined);
    if (!found) continue;
    for (const rect of found.rects) taken.add(rect);
    placed.push({ edge, ...found.place, font });
  }
  return placed;
}

function leastCovering<Option extends { rects: readonly Rect[] }>(
  options: readonly Option[],
  taken: Occupied,
  nodes: Occupied,
): Option | undefined {
  const cost = ({ rects }: Option) =>
    rects.reduce((sum, rect) => sum + 4 * taken.covered(rect) + nodes.covered(rect), 0);
  return options.toSorted((a, b) => cost(a) - cost(b))[0];
}

export function drawEdgeLabels(
  context: CanvasRenderingContext2D,
  placed: readonly PlacedEdgeLabel[],
  palette: Palette,
): void {
  context.save();
  context.textBaseline = "middle";
  context.textAlign = "center";
  context.lineJoin = "round";
  for (const { edge, x, y, angle, font } of placed) {
    context.save();
    context.translate(x, y);
    context.rotate(angle);
    context.font = font;
    context.strokeStyle = palette.paper;
    context.lineWidth = 5;
    context.strokeText(edge.label, 0, 0.5);
    context.fillStyle = edge.strong ? palette.ink : palette.quiet;
    context.fillText(edge.label, 0, 0.5);
    context.restore();
  }
  context.restore();
}
