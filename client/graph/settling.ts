import { eagerness, movement, Rest } from "./layouts/settle.ts";
import { fitInto, frameAround, type Spot } from "./layouts/spot.ts";
import { type Mover, spotsOf } from "./mover.ts";
import type { Stage } from "./stage.ts";

type Forces = import("./layouts/force.ts").Forces;

/** Square pixels that a node and its name ask for; the forces push apart by pixels. */
const roomPerNode = 8600;
/** The worker needs a moment to begin; until then, stillness means nothing. In milliseconds. */
const warmUp = 1200;

/** ForceAtlas2 as the reader sees it: it settles and stops by itself, and never flies about. */
export class Settling {
  private readonly stage: Stage;
  private readonly mover: Mover;
  private readonly tell: (running: boolean) => void;
  private readonly failed: (reason: unknown) => void;
  private forces: Forces | null = null;
  private frame = 0;
  private running = false;
  /** In the reader's hand, or put down by it since the start. */
  private readonly held = new Set<string>();

  constructor(
    stage: Stage,
    mover: Mover,
    tell: (running: boolean) => void,
    failed: (reason: unknown) => void,
  ) {
    this.stage = stage;
    this.mover = mover;
    this.tell = tell;
    this.failed = failed;
  }

  start(): void {
    if (this.running) return;
    this.running = true;
    this.held.clear();
    this.mover.stop();
    this.tell(true);
    this.run().catch((reason: unknown) => {
      this.stop();
      this.failed(reason);
    });
  }

  stop(): void {
    if (!this.running) return;
    this.running = false;
    this.halt();
    this.tell(false);
  }

  /** A node was put down: while the forces run, it stays there and they go on around it. */
  put(key: string): void {
    if (!this.running) return;
    this.held.add(key);
    this.halt();
    this.run().catch(this.failed);
  }

  /** A node was taken up: the forces leave it alone. */
  take(key: string): void {
    if (this.running) this.held.add(key);
  }

  private halt(): void {
    cancelAnimationFrame(this.frame);
    this.forces?.stop();
    this.forces = null;
  }

  private async run(): Promise<void> {
    const { startForces } = await import("./layouts/force.ts");
    if (!this.running || this.forces) return;
    const { stage, held } = this;
    const { graph, edges } = stage.display;
    const { hiddenNodes, hiddenEdges, pinnedNodes, reducedMotion } = stage.moment.scene;
    const first = spotsOf(stage);
    for (const key of hiddenNodes) first.delete(key);
    const frame = frameAround(first.values());
    const { left, right, bottom, top } = frame;
    const unit = Math.sqrt((first.size * roomPerNode) / Math.max(1e-9, (right - left) * (top - bottom)));
    const nodes = [...first].map(([key, { x, y }]) => ({
      key,
      x: x * unit,
      y: y * unit,
      size: graph.getNodeAttribute(key, "size") + 4,
    }));
    const ties = [];
    for (let edge = 0; edge < edges.count; edge++) {
      if (hiddenEdges.size > 0 && hiddenEdges.has(edges.key(edge))) continue;
      const [source, target] = edges.ends(edge);
      if (first.has(source) && first.has(target)) ties.push({ source, target });
    }
    const forces = startForces(nodes, ties, new Set([...pinnedNodes, ...held]));
    this.forces = forces;

    const rest = new Rest();
    const began = performance.now();
    let shown: ReadonlyMap<string, Spot> = first;
    let frames = 0;
    const step = () => {
      const elapsed = performance.now() - began;
      const share = eagerness(elapsed);
      // Into the frame where it began: forces reshape the picture, and never blow it up or carry it off.
      const { spots: target } = fitInto({ spots: forces.spots(), headings: [] }, frame, 1.35);
      const next = new Map<string, Spot>();
      for (const [key, was] of shown) {
        const to = target.get(key) ?? was;
        next.set(key, { x: was.x + (to.x - was.x) * share, y: was.y + (to.y - was.y) * share });
      }
      for (const key of [...pinnedNodes, ...held]) {
        const { x, y } = graph.getNodeAttributes(key);
        if (next.has(key)) next.set(key, { x, y });
      }
      const moved = movement(shown, next);
      shown = next;
      const done = rest.settled(elapsed < warmUp ? 1 : moved, elapsed);
      // A heavy graph is shown now and then; one for whom motion is too much sees the end alone.
      if (done || (!reducedMotion && (!stage.heavy || frames++ % 8 === 0))) this.mover.jump(next);
      if (done) this.stop();
      else this.frame = requestAnimationFrame(step);
    };
    step();
  }
}
