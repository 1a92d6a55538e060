import type { Board } from "../../graph-data/model/graph.ts";
import { home } from "./camera.ts";
import type { Scene } from "./contract.ts";
import { type Arrangement, type Frame, fitInto, type Heading, laidInto, type Spots } from "./layouts/spot.ts";
import { type Mover, spotsOf } from "./mover.ts";
import type { Stage } from "./stage.ts";

export interface Table {
  readonly headings: readonly Heading[];
  readonly column: number;
}

function question({ layout, center }: Scene): string {
  return layout === "radial" ? `radial ${center ?? ""}` : layout;
}

/** Brings the nodes into the layout that the scene names. The code of a layout arrives when it is first asked for. */
export class Arranger {
  /** The table that is seen now, if any: its headings, and the width of a column in the graph's plane. */
  table: Table | null = null;
  private readonly stage: Stage;
  private readonly mover: Mover;
  private board: Board;
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

  /** Takes it that the nodes stand as this scene wants them. */
  resume(scene: Scene): void {
    this.asked = question(scene);
  }

  /** Does nothing where the layout is as it was. */
  show(scene: Scene): void {
    const asked = question(scene);
    if (asked === this.asked) return;
    if (this.asked === "force") this.free = spotsOf(this.stage);
    this.asked = asked;
    if (scene.layout === "force") {
      this.table = null;
      this.mover.glide(this.free);
      return;
    }
    this.arrange(scene).then((arrangement) => {
      if (this.asked !== asked || !arrangement || this.stage.gone) return;
      const { spots, headings, column } =
        scene.layout === "radial"
          ? fitInto(arrangement, this.frame(false), 1.35)
          : laidInto(arrangement, this.room(), this.frame(true));
      this.table = column === undefined ? null : { headings, column };
      this.mover.glide(spots);
    }, this.failed);
  }

  /** The board has grown by nodes at these places; a layout other than by forces is made anew with the next scene. */
  grow(board: Board, come: Spots): void {
    this.board = board;
    if (this.asked === "force") return;
    this.free = new Map([...this.free, ...come]);
    this.asked = "";
  }

  /** Back to these positions, whatever the scene said. */
  release(spots: Spots): void {
    this.asked = "force";
    this.table = null;
    this.free = spots;
    this.mover.glide(spots);
  }

  private async arrange(scene: Scene): Promise<Arrangement | null> {
    const { graph } = this.stage.display;
    const nodes = graph
      .mapNodes((key, { size, kind }) => {
        // As large as it is drawn with the whole in view.
        return { key, size: this.stage.sigma.scaleSize(scene.sizes?.get(key) ?? size, 1), kind };
      })
      .filter(({ key }) => !scene.hiddenNodes.has(key));
    const edges = this.board.edges.filter(({ key }) => !scene.hiddenEdges.has(key));
    switch (scene.layout) {
      case "radial": {
        const { radial } = await import("./layouts/radial.ts");
        return radial(nodes, edges, scene.center);
      }
      case "kind": {
        const { byKind } = await import("./layouts/by-kind.ts");
        return byKind(nodes, this.room());
      }
      case "time": {
        const { byTime } = await import("./layouts/by-time.ts");
        const dated = edges.map(({ source, target, attributes }) => ({
          source,
          target,
          when: attributes.claims.map(({ when }) => when),
        }));
        return byTime(nodes, dated, this.room());
      }
      case "force":
        return null;
    }
  }

  /** What is left of the stage when names at its rims have their room, in CSS pixels. A table's columns bring theirs. */
  private rims(table: boolean): { left: number; right: number; top: number; bottom: number } {
    const { width, height } = this.stage.sigma.getDimensions();
    return {
      left: Math.min(72, width * 0.1),
      right: width - (table ? 16 : Math.min(140, width * 0.22)),
      top: Math.min(36, height * 0.06),
      bottom: height - Math.min(36, height * 0.05),
    };
  }

  private room(): { width: number; height: number } {
    const { left, right, top, bottom } = this.rims(true);
    return { width: right - left, height: bottom - top };
  }

  /** The same room, in the graph's plane as the whole view shows it. */
  private frame(table: boolean): Frame {
    const { left, right, top, bottom } = this.rims(table);
    const at = (x: number, y: number) => this.stage.sigma.viewportToGraph({ x, y }, { cameraState: home });
    const [a, b] = [at(left, top), at(right, bottom)];
    return { left: a.x, right: b.x, bottom: b.y, top: a.y };
  }
}
