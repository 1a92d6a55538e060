import type { CanvasEvents } from "../contract.ts";
import type { Stage } from "../stage.ts";

interface Corner {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The box between two corners, whichever way it was drawn. */
export function boxBetween(a: Corner, b: Corner): Box {
  return {
    left: Math.min(a.x, b.x),
    top: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  };
}

/** Keys of the points that lie in the box, its border included. */
export function keysWithin(points: Iterable<{ key: string; x: number; y: number }>, box: Box): string[] {
  const keys: string[] = [];
  for (const { key, x, y } of points) {
    const across = x >= box.left && x <= box.left + box.width;
    if (across && y >= box.top && y <= box.top + box.height) keys.push(key);
  }
  return keys;
}

/** Drawing a box around nodes, with mouse or finger, while the mode is on. */
export function boxSelection(stage: Stage, container: HTMLElement, events: CanvasEvents) {
  const { sigma } = stage;
  let on = false;
  let from: Corner | null = null;
  let frame: HTMLElement | null = null;

  function visible(): { key: string; x: number; y: number }[] {
    return stage.display.graph.mapNodes((key) => {
      const node = stage.node(key);
      return node && !node.hidden ? { key, ...stage.place(key) } : { key, x: NaN, y: NaN };
    });
  }

  function end(): void {
    frame?.remove();
    frame = null;
    from = null;
  }

  const down = ({ event }: { event: Corner }) => {
    if (!on) return;
    from = { x: event.x, y: event.y };
    frame = document.createElement("div");
    frame.dataset.box = "";
    Object.assign(frame.style, {
      position: "absolute",
      pointerEvents: "none",
      border: `1.5px dashed ${stage.moment.palette.ink}`,
      background: `${stage.moment.palette.marker}33`,
    });
    container.append(frame);
  };
  sigma.on("downStage", down);
  sigma.on("downNode", down);
  sigma.on("downEdge", down);
  sigma.on("moveBody", ({ event }) => {
    if (!from || !frame) return;
    event.preventSigmaDefault();
    const { left, top, width, height } = boxBetween(from, event);
    Object.assign(frame.style, {
      left: `${left}px`,
      top: `${top}px`,
      width: `${width}px`,
      height: `${height}px`,
    });
  });
  const up = ({ event }: { event: Corner }) => {
    if (!from) return;
    const box = boxBetween(from, event);
    end();
    if (box.width + box.height > 6) events.onBox(keysWithin(visible(), box));
  };
  sigma.on("upStage", up);
  sigma.on("upNode", up);
  sigma.on("upEdge", up);

  return {
    on: () => on,
    drawing: () => from !== null,
    set(next: boolean): void {
      on = next;
      if (!on) end();
      container.style.cursor = on ? "crosshair" : "";
    },
    stop: end,
  };
}
