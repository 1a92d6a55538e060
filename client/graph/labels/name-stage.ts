import type { Table } from "../arranger.ts";
import { curveBetween, trimmed } from "../curve.ts";
import type { Heading } from "../layouts/spot.ts";
import { marks } from "../looks/display.ts";
import type { ProposedNode, Stage } from "../stage.ts";
import { arrangeEdgeLabels, drawEdgeLabels, type EdgeOnScreen } from "./edge-labels.ts";
import { arrangeLabels, drawLabels, type NodeOnScreen } from "./label-layer.ts";
import { discsOf, Occupied } from "./place-labels.ts";
import { headingType, textMeasure } from "./type-style.ts";

/** Ties named at once, at most; more could not be read. */
const mostEdgeLabels = 40;

/**
 * Names on the stage. Sigma's grid proposes nodes; after each frame they are set clear of each other.
 * @returns which names the last frame showed, and where
 */
export function nameStage(stage: Stage, container: HTMLElement, table: () => Table | null) {
  const { sigma } = stage;
  let shown: ReadonlyMap<string, { x: number; y: number }> = new Map();
  const canvases = sigma.getCanvases();
  const above = canvases.labels?.getContext("2d");
  if (!above) throw new Error("Sigma has no label layer to write on.");
  const measure = textMeasure(above);
  const family = () => getComputedStyle(container).fontFamily || "sans-serif";
  let type = family();

  const write = () => {
    const nodes = stage.proposed.map((node) => onScreen(stage, node));
    stage.proposed = [];
    if (nodes.length === 0) return;
    const { palette } = stage.moment;
    const bounds = sigma.getDimensions();
    const current = table();
    const occupied = writeHeadings(stage, above, current?.headings ?? [], type, measure);
    const { placed, styles, taken } = arrangeLabels(nodes, type, measure, bounds, {
      taken: occupied,
      column: current ? pixelsAcross(stage, current.column) : null,
      zoom: 1 / sigma.getCamera().ratio,
    });
    const raised = new Set(nodes.filter((node) => node.raised).map((node) => node.key));
    drawLabels(above, placed, styles, palette, (key) => (raised.has(key) ? 1 : 1 - stage.look.dim * 1.3));
    const discs = discsOf(nodes.filter((node) => node.raised || !node.faded));
    const ties = arrangeEdgeLabels(askedEdges(stage), type, measure, taken, discs, bounds);
    drawEdgeLabels(above, ties, palette);
    shown = new Map(placed.map(({ wish, x, y }) => [wish.key, { x, y }]));
  };
  sigma.on("afterRender", write);
  // Sigma drew its first frame while it was made.
  write();

  return {
    shown: () => shown,
    /** The page's fonts have arrived, or changed. */
    restyle() {
      if (stage.gone) return;
      type = family();
      sigma.scheduleRender();
    },
  };
}

function pixelsAcross({ sigma }: Stage, width: number): number {
  return sigma.graphToViewport({ x: width, y: 0 }).x - sigma.graphToViewport({ x: 0, y: 0 }).x;
}

function onScreen(stage: Stage, node: ProposedNode): NodeOnScreen {
  const { scene, hover } = stage.moment;
  return {
    key: node.key,
    label: node.label,
    kind: node.kind,
    x: node.x,
    y: node.y,
    // A ring stands around what is chosen or under the pointer.
    radius: node.size + (node.mark & (marks.ring | marks.halo) ? 5.5 : 0),
    raised: node.layer > 0,
    chosen: scene.chosenNodes.has(node.key) || hover.node === node.key,
    faded: node.opacity < 1,
  };
}

/** The chosen, the pointed at, and the lit ones: nothing else is named. */
function askedEdges(stage: Stage): EdgeOnScreen[] {
  const { scene, hover } = stage.moment;
  const { edges } = stage.display;
  const look = stage.rows.displays(stage.moment);
  const asked = new Set<string>();
  const found: EdgeOnScreen[] = [];
  for (const key of inTurn([
    scene.chosenEdges,
    hover.edge ? [hover.edge] : [],
    hover.edges,
    scene.litEdges,
  ])) {
    if (found.length === mostEdgeLabels) break;
    if (asked.has(key)) continue;
    asked.add(key);
    const id = edges.find(key);
    if (id === null) continue;
    const [source, target] = edges.ends(id).map((end) => stage.node(end));
    const edge = look(id);
    if (!source || !target || edge.hidden || source.hidden || target.hidden || edge.layer === 0) continue;
    const { sigma } = stage;
    const [from, to] = [sigma.framedGraphToViewport(source), sigma.framedGraphToViewport(target)];
    const whole = curveBetween(from, to, edge.curvature, true);
    const curve = trimmed(whole, sigma.scaleSize(source.size), sigma.scaleSize(target.size));
    if (!curve) continue;
    const strong = scene.chosenEdges.has(key) || hover.edge === key;
    found.push({ key, label: edges.label(id), curve, colour: edge.color, strong });
  }
  return found;
}

/** One list after the other; what is not reached is not made. */
function* inTurn(lists: readonly Iterable<string>[]): Generator<string> {
  for (const list of lists) yield* list;
}

function writeHeadings(
  stage: Stage,
  context: CanvasRenderingContext2D,
  headings: readonly Heading[],
  family: string,
  measure: ReturnType<typeof textMeasure>,
): Occupied {
  const occupied = new Occupied();
  const { font, height } = headingType(family);
  const { palette } = stage.moment;
  context.save();
  context.font = font;
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.lineWidth = 4;
  context.strokeStyle = palette.paper;
  context.fillStyle = palette.quiet;
  for (const { text, ...at } of headings) {
    const { x, y } = stage.sigma.graphToViewport(at);
    context.strokeText(text, x, y);
    context.fillText(text, x, y);
    const half = height / 2;
    occupied.add({ left: x, top: y - half, right: x + measure(text, font), bottom: y + half });
  }
  context.restore();
  return occupied;
}
