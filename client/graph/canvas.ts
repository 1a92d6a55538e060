import type { Canvas, CreateCanvas } from "./contract.ts";
import { draw } from "./drawing.ts";
import { isHeavy } from "./heavy.ts";

export { CanvasUnavailable } from "./unavailable.ts";

/**
 * The graph in `container`, which must have a width and a height. See contract.ts. Where the graphics card is taken away
 * (a phone that slept, a driver that fell over) and comes back, the graph is drawn anew as it was.
 */
export const createCanvas: CreateCanvas = (container, board, events, first): Canvas => {
  let scene = first;
  let boxMode = false;
  let held = board;
  let drawing = draw(container, board, events, first);
  let again = 0;

  const drawAnew = () => {
    const whereabouts = drawing.whereabouts();
    drawing.destroy();
    drawing = draw(container, held, events, scene, whereabouts);
    drawing.setBoxMode(boxMode);
  };
  const lost = (event: Event) => {
    // Without this, the browser would not give it back.
    event.preventDefault();
  };
  const restored = () => {
    window.clearTimeout(again);
    // Each layer gets its own back, one after the other.
    again = window.setTimeout(drawAnew, 50);
  };
  // These events do not bubble, but they are seen on their way down.
  container.addEventListener("webglcontextlost", lost, true);
  container.addEventListener("webglcontextrestored", restored, true);

  return {
    show(next) {
      scene = next;
      drawing.show(next);
    },
    grow(more) {
      if (more === held) return;
      held = more;
      if (isHeavy(more) === drawing.heavy) drawing.grow(more);
      else drawAnew();
    },
    zoomIn: () => drawing.zoomIn(),
    zoomOut: () => drawing.zoomOut(),
    fit: (keys) => drawing.fit(keys),
    reset: () => drawing.reset(),
    startLayout: () => drawing.startLayout(),
    stopLayout: () => drawing.stopLayout(),
    setBoxMode(on) {
      boxMode = on;
      drawing.setBoxMode(on);
    },
    toPNG: () => drawing.toPNG(),
    snapshot: () => drawing.snapshot(),
    resize: () => drawing.resize(),
    destroy() {
      window.clearTimeout(again);
      container.removeEventListener("webglcontextlost", lost, true);
      container.removeEventListener("webglcontextrestored", restored, true);
      drawing.destroy();
    },
  };
};
