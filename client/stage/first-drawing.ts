import { theme } from "../design/theme.ts";
import type { CanvasEvents, CreateCanvas, Scene } from "../graph/contract.ts";
import type { Desk } from "../page/desk.tsx";
import { nodesInFocus } from "../state/ball.ts";
import {
  chooseEdge,
  chooseNode,
  chooseNothing,
  pin,
  select,
  toggleOpened,
  toggleSelected,
} from "../state/producers.ts";
import { sceneOf } from "../state/scene.ts";

/**
 * Draws the desk's board into `host` before the rest of the page is there, as its view wants it; what a filter hides and
 * what measures size or colour follows when their scripts have come. A browser that cannot draw is told of.
 */
export function drawFirst(desk: Desk, host: HTMLElement, createCanvas: CreateCanvas): void {
  const { drawing, canvas, notice, ties, store } = desk;
  try {
    canvas.set(createCanvas(host, ties.board, eventsOf(desk), firstScene(desk)));
    if (store.view().focus) canvas.get()?.fit();
    drawing.set({ ...drawing.get(), state: "drawn", host });
  } catch (error) {
    console.warn(error);
    const reason = error instanceof Error ? error.message : String(error);
    // CanvasUnavailable says all there is to say; anything else is a fault, and is named as one.
    const known = error instanceof Error && error.name === "CanvasUnavailable";
    notice.set(known ? reason : `Drawing the graph failed: ${reason}. The list holds the same.`);
    drawing.set({ ...drawing.get(), state: "missing" });
  }
}

function firstScene({ ties, store, standing, glance }: Desk): Scene {
  const view = store.view();
  return sceneOf(view, {
    ties,
    standing: standing.get(),
    glance: glance.get(),
    ball: view.focus ? nodesInFocus(view.focus, ties) : null,
    sizes: null,
    colours: null,
    theme: theme(),
    reducedMotion: matchMedia("(prefers-reduced-motion: reduce)").matches,
  });
}

function eventsOf({ store, drawing, held, part }: Desk): CanvasEvents {
  return {
    onNode: (key, add) => store.change(add ? toggleSelected(key) : chooseNode(key)),
    onEdge: (key) => store.change(chooseEdge(key)),
    onBackground: () => store.change(chooseNothing),
    // The canvas lights what is under the pointer by itself, without a new scene for each move.
    onHoverNode: () => {},
    onHoverEdge: () => {},
    onOpenNode(key) {
      store.change(toggleOpened(key));
      // Opened, a node shows its neighbors: where they are not here, they come.
      if (part && store.view().focus)
        void import("../growing/spread.ts").then(({ open }) => open({ held, part }, key));
    },
    onBox: (keys) => store.change(select(keys)),
    onDragged: (key) => store.change(pin(key), "drag"),
    onSettling: (settling) => drawing.set({ ...drawing.get(), settling }),
  };
}
