// The canvas alone on a page, for its tests and for looking at it: ?theme=dark, ?graph=ADDRESS.
import { CanvasUnavailable, createCanvas } from "../../../../client/graph/canvas.ts";
import type { Canvas, CanvasEvents, Scene } from "../../../../client/graph/contract.ts";
import { drawSvg } from "../../../../client/graph/svg.ts";
import type { Board } from "../../../../graph-data/model/graph.ts";
import { scene } from "../../../client/graph/small-scene.ts";

const query = new URLSearchParams(location.search);
const theme = query.get("theme") === "dark" ? "dark" : "light";
document.documentElement.dataset.theme = theme;

const calm = scene({ theme, reducedMotion: query.has("still") });

type Told = [name: string, ...what: unknown[]];

const told: Told[] = [];
const events: CanvasEvents = {
  onNode: (...what) => told.push(["onNode", ...what]),
  onEdge: (...what) => told.push(["onEdge", ...what]),
  onBackground: () => told.push(["onBackground"]),
  onHoverNode: (...what) => told.push(["onHoverNode", ...what]),
  onHoverEdge: (...what) => told.push(["onHoverEdge", ...what]),
  onOpenNode: (...what) => told.push(["onOpenNode", ...what]),
  onBox: (...what) => told.push(["onBox", ...what]),
  onDragged: (...what) => told.push(["onDragged", ...what]),
  onSettling: (...what) => told.push(["onSettling", ...what]),
};

declare global {
  interface Window {
    canvasTest: {
      canvas: Canvas | null;
      board: Board;
      told: Told[];
      /** Milliseconds that createCanvas took. */
      created: number;
      unavailable: string | null;
      show(change: Partial<Scene> | Record<string, unknown>): void;
      again(): void;
      drawSvg: typeof drawSvg;
    };
  }
}

const container = document.createElement("div");
container.id = "stage";
document.body.append(container);
const board: Board = await (await fetch(query.get("graph") ?? "/graph.json")).json();

const setNames = ["hiddenNodes", "hiddenEdges", "fadedNodes", "fadedEdges", "litNodes", "litEdges"];
const chosenNames = ["chosenNodes", "chosenEdges", "pinnedNodes", "framed"];

/** Tests hand over plain JSON: lists become sets. */
function sceneWith(change: Record<string, unknown>): Scene {
  const entries = Object.entries(change).map(([name, value]) =>
    [...setNames, ...chosenNames].includes(name) ? [name, new Set(value as string[])] : [name, value],
  );
  return { ...calm, ...(Object.fromEntries(entries) as Partial<Scene>) };
}

function make(): void {
  const start = performance.now();
  try {
    window.canvasTest.canvas = createCanvas(container, board, events, calm);
  } catch (error) {
    if (!(error instanceof CanvasUnavailable)) throw error;
    window.canvasTest.unavailable = error.message;
  }
  window.canvasTest.created = performance.now() - start;
}

window.canvasTest = {
  canvas: null,
  board,
  told,
  created: 0,
  unavailable: null,
  show: (change) => window.canvasTest.canvas?.show(sceneWith(change as Record<string, unknown>)),
  again: make,
  drawSvg,
};
make();
document.body.dataset.ready = "";
