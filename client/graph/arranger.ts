import type { Board } from "../../graph-data/model/graph.ts";
import { home } from "./camera.ts";
import type { Scene } from "./contract.ts";
import { type Arrangement, type Frame, fitInto, type Heading, type Spots } from "./layouts/spot.ts";
import { type Mover, spotsOf } from "./mover.ts";
import type { Stage } from "./stage.ts";

/** Brings the nodes into the layout that the scene names. The code of a layout arrives when it is first asked for. */
export class Arranger {
  headings: readonly Heading[] = [];
  private readonly stage: Stage;
  private readonly mover: Mover;
  private readonly board: Board;
  /** Where the forces, and the reader's hand, left the nodes. */
  private free: Spots;
  /** What was last asked for; an answer to an older question is dropped. */
  private asked = "force";
  private failed: (reason: unknown) => void;

  constructor(stage: Stage, mover: Mover, board: Board, failed: (reason: unknown) => void) {
    this.stage = stage;
    this.mover = mover;
    this.board = board;
    this.failed = failed;
    this.free = spotsOf(stage);
  }

  /** Does nothing where the layout is as it was. */
  show(scene: Scene): void {
    const asked = scene.layout === "radial" ? `radial ${scene.center ?? ""}` : scene.layout;
    if (asked === this.asked) return;
    if (this.asked === "force") this.free = spotsOf(this.stage);
    this.asked = asked;
    if (scene.layout === "force") {
      this.headings = [];
      this.mover.glide(this.free);
      return;
    }
    this.arrange(scene).then((arrangement) => {
      if (this.asked !== asked || !arrangement) return;
      const stretch = scene.layout === "radial" ? 1.35 : Infinity;
      const { spots, headings } = fitInto(arrangement, this.room(), stretch);
      this.headings = headings;
      this.mover.glide(spots);
    }, this.failed);
  }

  /** Back to these positions, whatever the scene said. */
  release(spots: Spots): void {
    this.asked = "force";
    this.headings = [];
    this.free = spots;
    this.mover.glide(spots);
  }

  private async arrange(scene: Scene): Promise<Arrangement | null> {
    const { graph } = this.stage.display;
    const nodes = graph
      .mapNodes((key, { size, kind }) => ({ key, size: scene.sizes?.get(key) ?? size, kind }))
      .filter(({ key }) => !scene.hiddenNodes.has(key));
    const edges = this.board.edges.filter(({ key }) => !scene.hiddenEdges.has(key));
    const { width, height } = this.stage.sigma.getDimensions();
    const aspect = width / Math.max(1, height);
    switch (scene.layout) {
      case "radial": {
        const { radial } = await import("./layouts/radial.ts");
        return radial(nodes, edges, scene.center);
      }
      case "kind": {
        const { byKind } = await import("./layouts/by-kind.ts");
        return byKind(nodes, aspect);
      }
      case "time": {
        const { byTime } = await import("./layouts/by-time.ts");
        const dated = edges.map(({ source, target, attributes }) => ({
          source,
          target,
          when: attributes.claims.map(({ when }) => when),
        }));
        return byTime(nodes, dated, aspect);
      }
      case "force":
        return null;
    }
  }

  /** What the whole view shows of the graph's plane, less room for names at the rims. */
  private room(): Frame {
    const { sigma } = this.stage;
    const { width, height } = sigma.getDimensions();
    const at = (x: number, y: number) => sigma.viewportToGraph({ x, y }, { cameraState: home });
    const a = at(Math.min(48, width * 0.06), Math.min(40, height * 0.06));
    const b = at(width - Math.min(130, width * 0.2), height - Math.min(36, height * 0.05));
    return { left: a.x, right: b.x, bottom: b.y, top: a.y };
  }
}
