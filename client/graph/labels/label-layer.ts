import type { Kind } from "../../../graph-data/model/kinds.ts";
import type { Palette } from "../palette.ts";
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

/** How much less a name of what serves the main kinds is asked for, and the room it needs to be let in. */
const serving = { weight: 0.55, air: 10 };
/** The main actors are named at first sight, whatever is in the way: one for so many square pixels of the stage. */
const mainActors = { each: 60_000, most: 14 };
/** So many names that were asked for are all told; of more, those that find room. */
const mostRaised = 40;

/** Which names are set where, for the nodes now on the screen. */
export function arrangeLabels(
  nodes: readonly NodeOnScreen[],
  family: string,
  measure: ReturnType<typeof textMeasure>,
  bounds: { width: number; height: number },
  { taken = new Occupied(), column = null }: { taken?: Occupied; column?: number | null } = {},
): { placed: PlacedLabel[]; styles: Map<string, TypeStyle>; taken: Occupied } {
  const styles = new Map<string, TypeStyle>();
  const raised = nodes.filter((node) => node.raised).length;
  // What stepped back may be written over.
  const obstacles = nodes.filter(({ faded }) => !faded);
  const count = Math.min(mainActors.most, Math.round((bounds.width * bounds.height) / mainActors.each));
  const actors = mainActorsAmong(nodes, count);
  const wishes: LabelWish[] = [];
  for (const node of nodes) {
    if (node.faded && !node.raised) continue;
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
      priority: (node.chosen ? 200 : node.raised ? 100 : 0) + node.radius * (main ? 1 : serving.weight),
      must: node.chosen || actors.has(node.key) || (node.raised && raised <= mostRaised),
      air: main || node.raised || column !== null ? 2 : serving.air,
      sides: column === null ? "around" : "right",
    });
  }
  return { placed: placeLabels(wishes, obstacles, bounds, taken), styles, taken };
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

function mainActorsAmong(nodes: readonly NodeOnScreen[], count: number): Set<string> {
  const weight = ({ kind, radius }: NodeOnScreen) => radius * (isMain(kind) ? 1 : 0.75);
  const largest = nodes
    .filter(({ faded }) => !faded)
    .toSorted((a, b) => weight(b) - weight(a) || (a.key < b.key ? -1 : 1));
  return new Set(largest.slice(0, count).map(({ key }) => key));
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
