import type { Kind } from "../../../graph-data/model/kinds.ts";
import type { Palette } from "../palette.ts";
import { naming } from "./naming.ts";
import { type LabelWish, Occupied, type PlacedLabel, placeLabels } from "./place-labels.ts";
import { isMain, nodeType, type TypeStyle, type textMeasure } from "./type-style.ts";

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

/** Room that a name of what serves the main kinds needs to be let in. */
const servingAir = 10;
/** So many names that were asked for are all told; of more, those that find room. */
const mostRaised = 40;

/** Which names are set where, for the nodes now on the screen. */
export function arrangeLabels(
  nodes: readonly NodeOnScreen[],
  family: string,
  measure: ReturnType<typeof textMeasure>,
  bounds: { width: number; height: number },
  {
    taken = new Occupied(),
    column = null,
    zoom = 1,
  }: { taken?: Occupied; column?: number | null; zoom?: number } = {},
): { placed: PlacedLabel[]; styles: Map<string, TypeStyle>; taken: Occupied } {
  const styles = new Map<string, TypeStyle>();
  const raised = nodes.filter((node) => node.raised).length;
  // What stepped back may be written over.
  const obstacles = nodes.filter(({ faded }) => !faded);
  // A table has a place for each name.
  const plan = column === null ? naming(nodes, bounds, zoom) : null;
  const most = plan ? Math.max(plan.most, Math.min(raised, mostRaised) + plan.most / 2) : Infinity;
  const wishes: LabelWish[] = [];
  for (const node of nodes) {
    if (node.faded && !node.raised) continue;
    if (plan && !node.raised && !plan.order.has(node.key)) continue;
    const style = nodeType(family, node.kind, node.radius, node.chosen);
    const main = isMain(node.kind);
    styles.set(node.key, style);
    const text =
      column === null || node.chosen
        ? node.label
        : shortened(node.label, column - node.radius - 18, (each) => measure(each, style.font));
    wishes.push({
      key: node.key,
      text,
      x: node.x,
      y: node.y,
      radius: node.radius,
      width: measure(text, style.font),
      height: style.height,
      priority:
        (node.chosen ? 2e6 : node.raised ? 1e6 : 0) + (plan ? -(plan.order.get(node.key) ?? 0) : node.radius),
      must:
        node.chosen || (raised === 0 && plan?.must.has(node.key)) || (node.raised && raised <= mostRaised),
      air: main || node.raised || column !== null ? 2 : servingAir,
      sides: column === null ? "around" : "right",
    });
  }
  return { placed: placeLabels(wishes, obstacles, bounds, { taken, most }), styles, taken };
}

/** As many letters as fit, and an ellipsis for the rest; the whole name is told when the node is pointed at. */
export function shortened(text: string, width: number, measure: (text: string) => number): string {
  if (measure(text) <= width) return text;
  const letters = [...text];
  for (let count = letters.length - 1; count > 3; count--) {
    const short = `${letters.slice(0, count).join("").trimEnd()}…`;
    if (measure(short) <= width) return short;
  }
  return text;
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
