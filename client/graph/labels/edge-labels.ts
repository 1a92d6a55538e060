import { angleAt, type Curve, pointAt } from "../curve.ts";
import type { Palette } from "../palette.ts";
import type { Occupied, Rect } from "./place-labels.ts";
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
 * Names ties along their curves where they can be read and nowhere else: long enough for the words, and clear of
 * every name already set. Strong ones first; where the middle is taken, a third or two thirds of the way will do.
 */
export function arrangeEdgeLabels(
  edges: readonly EdgeOnScreen[],
  family: string,
  measure: ReturnType<typeof textMeasure>,
  taken: Occupied,
): PlacedEdgeLabel[] {
  const placed: PlacedEdgeLabel[] = [];
  const ordered = edges.toSorted((a, b) => Number(b.strong) - Number(a.strong) || (a.key < b.key ? -1 : 1));
  for (const edge of ordered) {
    const { font, height } = edgeType(family, edge.strong);
    const width = measure(edge.label, font);
    const { start, end } = edge.curve;
    if (Math.hypot(end.x - start.x, end.y - start.y) < width + 18) continue;
    for (const t of [0.5, 0.38, 0.62]) {
      const { x, y } = pointAt(edge.curve, t);
      let angle = angleAt(edge.curve, t);
      if (angle > Math.PI / 2) angle -= Math.PI;
      else if (angle <= -Math.PI / 2) angle += Math.PI;
      const rects = covered(x, y, angle, width + 4, height);
      if (rects.some((rect) => taken.hits(rect))) continue;
      for (const rect of rects) taken.add(rect);
      placed.push({ edge, x, y, angle, font });
      break;
    }
  }
  return placed;
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
