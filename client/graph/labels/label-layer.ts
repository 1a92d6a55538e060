import type { Kind } from "../../../graph-data/model/kinds.ts";
import type { Palette } from "../palette.ts";
import { type LabelWish, Occupied, type PlacedLabel, placeLabels } from "./place-labels.ts";
import { nodeType, type TypeStyle, type textMeasure } from "./type-style.ts";

/** A node that asks for its name, as Sigma's grid proposes it. */
export interface NodeOnScreen {
  readonly key: string;
  readonly label: string;
  readonly kind: Kind;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly raised: boolean;
  readonly chosen: boolean;
  readonly faded: boolean;
}

const serving = 0.55;
const mainKinds: ReadonlySet<Kind> = new Set(["person", "state", "operation", "organisation"]);

/** Which names are set where, for the nodes now on the screen. */
export function arrangeLabels(
  nodes: readonly NodeOnScreen[],
  family: string,
  measure: ReturnType<typeof textMeasure>,
  bounds: { width: number; height: number },
  taken = new Occupied(),
): { placed: PlacedLabel[]; styles: Map<string, TypeStyle>; taken: Occupied } {
  const styles = new Map<string, TypeStyle>();
  const wishes: LabelWish[] = [];
  for (const node of nodes) {
    if (node.faded && !node.raised) continue;
    const style = nodeType(family, node.kind, node.radius, node.chosen);
    styles.set(node.key, style);
    wishes.push({
      key: node.key,
      text: node.label,
      x: node.x,
      y: node.y,
      radius: node.radius,
      width: measure(node.label, style.font),
      height: style.height,
      priority: (node.raised ? 100 : 0) + node.radius * (mainKinds.has(node.kind) ? 1 : serving),
      must: node.chosen,
    });
  }
  return { placed: placeLabels(wishes, nodes, bounds, taken), styles, taken };
}

/** Sets the names: ink on a halo of paper. What is not brought forward steps back by `dim`, 0 to 1. */
export function drawLabels(
  context: CanvasRenderingContext2D,
  placed: readonly PlacedLabel[],
  styles: ReadonlyMap<string, TypeStyle>,
  palette: Palette,
  opacity: (key: string) => number,
): void {
  context.save();
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.strokeStyle = palette.paper;
  for (const { wish, x, y } of placed) {
    const style = styles.get(wish.key);
    if (!style) continue;
    context.globalAlpha = opacity(wish.key);
    context.font = style.font;
    context.lineWidth = 3.6;
    context.strokeText(wish.text, x, y + 0.5);
    context.fillStyle = style.quiet ? palette.quiet : palette.ink;
    context.fillText(wish.text, x, y + 0.5);
  }
  context.restore();
}
