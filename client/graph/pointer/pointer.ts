import type { CanvasEvents } from "../contract.ts";
import type { Stage } from "../stage.ts";
import { boxSelection } from "./box.ts";
import { hoverEdge, hoverNode } from "./hover.ts";

/** Held this long in one place, a finger means "this one too", as Shift does with a mouse. In milliseconds. */
const longPress = 520;
/** A shaky hand does not drag. In CSS pixels. */
const dragFrom = 4;

interface Held {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  dragging: boolean;
}

export interface Grip {
  /** The node in the reader's hand moves to here, in graph coordinates. */
  drag(key: string, at: { x: number; y: number }): void;
  drop(key: string): void;
}

function isTouch(event: MouseEvent | TouchEvent): event is TouchEvent {
  return "touches" in event;
}

/**
 * Pointing, choosing, opening, dragging and boxing, told to the page as CanvasEvents.
 * @returns how to switch box selection, and how to let go of everything
 */
export function watchPointer(stage: Stage, container: HTMLElement, events: CanvasEvents, grip: Grip) {
  const { sigma } = stage;
  const box = boxSelection(stage, container, events);
  /** What is under the pointer, as far as Sigma has told; null for nothing. */
  let under: { readonly node: string | null; readonly edge: string | null } = { node: null, edge: null };
  let held: Held | null = null;
  let pressTimer = 0;
  /** The click that ends a drag or a long press is none. */
  let swallow = false;

  function point(node: string | null, edge: string | null): void {
    const { hover } = stage.moment;
    if (hover.node === node && hover.edge === edge) return;
    if (hover.node !== node) events.onHoverNode(node);
    if (hover.edge !== edge) events.onHoverEdge(edge);
    const { edges } = stage.display;
    stage.hover(node ? hoverNode(edges, node) : edge ? hoverEdge(edges, edge) : undefined);
    container.style.cursor = node || edge ? "pointer" : box.on() ? "crosshair" : "";
  }

  function letGo(): void {
    window.clearTimeout(pressTimer);
    if (held?.dragging) {
      grip.drop(held.key);
      events.onDragged(held.key);
      swallow = true;
      // A click follows a mouse's release at once, or not at all.
      window.setTimeout(() => {
        swallow = false;
      }, 0);
    }
    held = null;
  }

  /** Brings forward what is under the pointer; of a heavy graph, once the view rests: each time is a whole frame. */
  function follow(): void {
    if (!held && !box.drawing() && !stage.moving()) point(under.node, under.edge);
  }
  function meet(node: string | null, edge: string | null): void {
    under = { node, edge };
    follow();
  }
  sigma.on("enterNode", ({ node }) => meet(node, null));
  sigma.on("leaveNode", () => meet(null, null));
  sigma.on("enterEdge", ({ edge }) => meet(null, edge));
  sigma.on("leaveEdge", () => under.edge && meet(null, null));
  sigma.on("leaveStage", () => meet(null, null));
  if (stage.heavy) sigma.on("afterRender", follow);

  sigma.on("downNode", ({ node, event }) => {
    const { original } = event;
    if (box.on() || ("button" in original && original.button !== 0)) return;
    if (isTouch(original) && original.touches.length > 1) return letGo();
    held = { key: node, x: event.x, y: event.y, dragging: false };
    swallow = false;
    if (isTouch(original)) {
      pressTimer = window.setTimeout(() => {
        if (!held || held.dragging) return;
        held = null;
        swallow = true;
        events.onNode(node, true);
      }, longPress);
    }
  });
  sigma.on("moveBody", ({ event }) => {
    if (!held) return;
    if (isTouch(event.original) && event.original.touches.length > 1) return letGo();
    event.preventSigmaDefault();
    if (!held.dragging && Math.hypot(event.x - held.x, event.y - held.y) < dragFrom) return;
    if (!held.dragging) window.clearTimeout(pressTimer);
    held.dragging = true;
    grip.drag(held.key, sigma.viewportToGraph(event));
  });
  sigma.on("upNode", letGo);
  sigma.on("upEdge", letGo);
  sigma.on("upStage", letGo);
  const released = (event: Event) => {
    if (held) letGo();
    if (event.type === "touchend") meet(null, null);
  };
  window.addEventListener("mouseup", released);
  container.addEventListener("touchend", released);

  sigma.on("clickNode", ({ node, event }) => {
    if (swallow) {
      swallow = false;
      return;
    }
    const { shiftKey, ctrlKey, metaKey } = event.original;
    events.onNode(node, shiftKey || ctrlKey || metaKey);
  });
  sigma.on("clickEdge", ({ edge }) => {
    if (!swallow) events.onEdge(edge);
  });
  sigma.on("clickStage", () => {
    if (!swallow && !box.on()) events.onBackground();
  });
  sigma.on("doubleClickNode", ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    events.onOpenNode(node);
  });

  return {
    setBoxMode: box.set,
    stop(): void {
      letGo();
      window.removeEventListener("mouseup", released);
      container.removeEventListener("touchend", released);
      container.style.cursor = "";
      box.stop();
    },
  };
}
