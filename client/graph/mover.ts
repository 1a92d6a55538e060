import type { Spot, Spots } from "./layouts/spot.ts";
import type { Stage } from "./stage.ts";

const duration = 320;

/** Where every node stands now. */
export function spotsOf(stage: Stage): Map<string, Spot> {
  const spots = new Map<string, Spot>();
  stage.display.graph.forEachNode((key, { x, y }) => spots.set(key, { x, y }));
  return spots;
}

/**
 * Moves nodes: at once, or gliding where the machine and the reader allow it. Writes into the graph without its
 * events, since Sigma would reckon everything anew at each of them.
 */
export class Mover {
  private readonly stage: Stage;
  private frame = 0;

  constructor(stage: Stage) {
    this.stage = stage;
  }

  stop(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
  }

  /** One node, as it is dragged. */
  drag(key: string, to: Spot): void {
    this.stage.hold();
    this.put(key, to);
    this.stage.moved([key]);
  }

  jump(to: Spots): void {
    this.stop();
    this.stage.hold();
    for (const [key, spot] of to) this.put(key, spot);
    this.stage.moved();
  }

  glide(to: Spots): void {
    const { stage } = this;
    if (stage.heavy || stage.moment.scene.reducedMotion) {
      this.jump(to);
      return;
    }
    this.stop();
    stage.hold();
    const from = spotsOf(stage);
    const start = performance.now();
    const step = () => {
      const t = Math.min(1, (performance.now() - start) / duration);
      const eased = t < 0.5 ? 4 * t ** 3 : 1 - (-2 * t + 2) ** 3 / 2;
      for (const [key, spot] of to) {
        const was = from.get(key) ?? spot;
        this.put(key, { x: was.x + (spot.x - was.x) * eased, y: was.y + (spot.y - was.y) * eased });
      }
      stage.moved();
      this.frame = t < 1 ? requestAnimationFrame(step) : 0;
    };
    step();
  }

  private put(key: string, { x, y }: Spot): void {
    const node = this.stage.display.graph.getNodeAttributes(key);
    node.x = x;
    node.y = y;
  }
}
