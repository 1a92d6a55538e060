import type { Stage } from "./stage.ts";

export interface Spot {
  readonly x: number;
  readonly y: number;
}

const duration = 320;

/** Where every node stands now, in graph coordinates. */
export function positionsOf(stage: Stage): Map<string, Spot> {
  const positions = new Map<string, Spot>();
  stage.display.graph.forEachNode((key, { x, y }) => positions.set(key, { x, y }));
  return positions;
}

/**
 * Moves nodes: at once, or gliding where the machine and the reader allow it. Writes into the graph without its
 * events, since Sigma would reckon everything anew at each of them.
 */
export function mover(stage: Stage) {
  const { graph } = stage.display;
  let frame = 0;

  function put(key: string, { x, y }: Spot): void {
    const node = graph.getNodeAttributes(key);
    node.x = x;
    node.y = y;
  }

  /** Keeps the frame where it is: without this, a node carried outwards would shrink everything else. */
  function hold(): void {
    const { sigma } = stage;
    if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox());
  }

  function stop(): void {
    cancelAnimationFrame(frame);
    frame = 0;
  }

  return {
    stop,
    /** One node, as it is dragged. */
    drag(key: string, to: Spot): void {
      hold();
      put(key, to);
      stage.moved([key]);
    },
    jump(to: ReadonlyMap<string, Spot>): void {
      stop();
      hold();
      for (const [key, spot] of to) put(key, spot);
      stage.moved();
    },
    glide(to: ReadonlyMap<string, Spot>): void {
      stop();
      hold();
      if (stage.heavy || stage.moment.scene.reducedMotion) {
        this.jump(to);
        return;
      }
      const from = positionsOf(stage);
      const start = performance.now();
      const step = () => {
        const t = Math.min(1, (performance.now() - start) / duration);
        const eased = t < 0.5 ? 4 * t ** 3 : 1 - (-2 * t + 2) ** 3 / 2;
        for (const [key, spot] of to) {
          const was = from.get(key) ?? spot;
          put(key, { x: was.x + (spot.x - was.x) * eased, y: was.y + (spot.y - was.y) * eased });
        }
        stage.moved();
        frame = t < 1 ? requestAnimationFrame(step) : 0;
      };
      step();
    },
  };
}
