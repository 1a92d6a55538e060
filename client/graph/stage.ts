import type { CameraState } from "sigma/types";
import type { Board } from "../../graph-data/model/graph.ts";
import type { Scene } from "./contract.ts";
import { crowdScale } from "./crowd.ts";
import { type Display, displayGraph } from "./display-graph.ts";
import { EdgeRows } from "./edges/edge-rows.ts";
import { isHeavy } from "./heavy.ts";
import type { Orientation } from "./layouts/orient.ts";
import { type Frame, frameAround, type Spot } from "./layouts/spot.ts";
import { changesBetween } from "./looks/changes.ts";
import type { NodeDisplay } from "./looks/display.ts";
import { calmOf, type Hover, type Moment, momentOf, noHover, somethingRaised } from "./looks/moment.ts";
import { nodeLook } from "./looks/node-look.ts";
import { OneContextSigma } from "./one-context-sigma.ts";
import { backgroundOf } from "./paper.ts";
import { channels } from "./programs/colour-bits.ts";
import { createEdgeProgram } from "./programs/edge-program.ts";
import type { FrameLook } from "./programs/frame-look.ts";
import { noProgram } from "./programs/no-program.ts";
import { createNodeProgram } from "./programs/node-program.ts";
import { settingsFor } from "./sigma-settings.ts";

/** How long looks blend, in milliseconds. */
const blendTime = 160;
/** How far the rest steps back while the pointer asks for something. */
const hoverDim = 0.55;

export type ProposedNode = NodeDisplay & { readonly key: string };

/** How a board was laid onto the stage before, so that a new drawing of it stands the same. */
export interface Ground {
  readonly orient: Orientation;
  readonly frame: Frame;
}

/** Sigma with our programs and looks. The only owner of the Sigma instance. */
export class Stage {
  readonly display: Display;
  readonly sigma: OneContextSigma;
  readonly look: FrameLook;
  /** More than this machine can blend or move at each frame. */
  readonly heavy: boolean;
  /** Around the nodes as they were first drawn. */
  readonly frame: Frame;
  moment: Moment;
  /** What the edges are drawn from. */
  rows: EdgeRows;
  /** Nodes whose names Sigma's grid proposes in this frame, in CSS pixels; taken and emptied by whoever sets names. */
  proposed: ProposedNode[] = [];
  /** Once destroyed, whatever arrives late (fonts, a layout's code) is dropped. */
  gone = false;
  private readonly container: HTMLElement;
  /** By how much all is drawn smaller for the number and size of the nodes; see crowd.ts. */
  private crowd: number;
  /** False while Sigma is made, which draws its first frame then. */
  private made = false;
  private blending = 0;

  constructor(container: HTMLElement, board: Board, first: Scene, ground?: Ground) {
    const { offsetWidth, offsetHeight } = container;
    // A stage that has no size yet is taken for one that lies, as boards do.
    const aspect = offsetWidth && offsetHeight ? offsetWidth / offsetHeight : 1.5;
    this.display = displayGraph(board, ground?.orient ?? aspect);
    const { graph } = this.display;
    this.frame = ground?.frame ?? frameAround(graph.mapNodes((_key, { x, y }) => ({ x, y })));
    this.heavy = isHeavy(board);
    this.crowd = crowdScale(graph, first.sizes);
    this.rows = new EdgeRows(this.display.edges, this.heavy);
    this.container = container;
    this.moment = this.onPaper(momentOf(first));
    this.look = {
      blend: 1,
      epoch: 0,
      dim: 0,
      raised: false,
      nodes: null,
      raisedTies: null,
      finish: null,
      nodeRows: new Float32Array(0),
      ...this.paints(),
    };
    this.look.raised = somethingRaised(this.moment);
    this.sigma = new OneContextSigma(graph, container, {
      ...settingsFor(container, this.heavy, () => this.crowd),
      defaultNodeType: "shape",
      defaultDrawNodeLabel: (_context, data) => {
        this.proposed.push(data as unknown as ProposedNode);
      },
      // Each program takes a moment to be made, so Sigma's own are replaced, which it would make unasked.
      nodeProgramClasses: {
        circle: noProgram,
        shape: createNodeProgram(this.look, this.heavy ? "tight" : "roomy") as never,
      },
      nodeHoverProgramClasses: { circle: noProgram, shape: noProgram },
      defaultEdgeType: "tie",
      edgeProgramClasses: {
        arrow: noProgram,
        line: noProgram,
        tie: createEdgeProgram(this.look, {
          kept: this.heavy,
          moving: () => this.gone || (this.made && this.moving()),
          again: () => this.sigma.scheduleRender(),
          placed: () => this.rows.moved(),
          rows: (node) => {
            this.rows.prepare(this.moment, this.look.epoch, node);
            return this.rows;
          },
        }) as never,
      },
      nodeReducer: (key, attributes) => nodeLook(key, attributes, this.moment),
    });
    this.sigma.on("afterRender", () => this.drawNodes());
    this.made = true;
    // Sigma drew its first frame while it was made.
    this.drawNodes();
  }

  /** Above the ties, which Sigma draws after the nodes. */
  private drawNodes(): void {
    this.look.nodes?.();
    this.look.nodes = null;
  }

  node(key: string): NodeDisplay | undefined {
    return this.sigma.getNodeDisplayData(key) as NodeDisplay | undefined;
  }

  /**
   * Where a node is seen, in CSS pixels from the top left. Not from Sigma's own copy of the node, which is in other units
   * between a change and its frame.
   */
  place(key: string, cameraState?: CameraState): Spot {
    const at = this.display.graph.getNodeAttributes(key);
    return this.sigma.graphToViewport({ x: at.x, y: at.y }, cameraState ? { cameraState } : {});
  }

  /** Whether the view moves so that details of a heavy graph are left out. */
  moving(): boolean {
    return this.heavy && this.sigma.moving();
  }

  show(scene: Scene): void {
    const next = momentOf(scene, this.moment.hover);
    this.change(
      scene.theme === this.moment.scene.theme
        ? { ...next, palette: this.moment.palette }
        : this.onPaper(next),
    );
  }

  hover(hover: Hover = noHover): void {
    this.change({ ...this.moment, hover });
  }

  /** Positions changed: of these nodes only, or of all. */
  moved(keys?: readonly string[]): void {
    if (this.gone) return;
    if (!keys) {
      // Looks stay: Sigma only has to place everything anew.
      this.sigma.refresh({ partialGraph: { nodes: this.display.graph.nodes() }, schedule: true });
      return;
    }
    this.rows.moved(keys);
    this.sigma.refresh({ partialGraph: { nodes: [...keys] }, skipIndexation: true, schedule: true });
  }

  /**
   * Draws what a board has beyond what is here, in the frame that is there.
   * @returns the nodes that have come, and where
   */
  grow(board: Board): Map<string, Spot> {
    const { sigma, display } = this;
    const { graph } = display;
    const come = new Map<string, Spot>();
    if (this.gone) return come;
    const before = new Set(graph.nodes());
    this.hold();
    display.add(board);
    this.rows = new EdgeRows(this.display.edges, this.heavy);
    this.crowd = crowdScale(graph, this.moment.scene.sizes);
    graph.forEachNode((key, { x, y }) => before.has(key) || come.set(key, { x, y }));
    // Not with the next frame: a look that is asked for before it would miss what Sigma has not placed yet.
    sigma.refresh({});
    return come;
  }

  /** Keeps the frame where it is: without this, a node carried outwards would shrink everything else. */
  hold(): void {
    const { sigma, frame } = this;
    if (sigma.getCustomBBox()) return;
    sigma.setCustomBBox({ x: [frame.left, frame.right], y: [frame.bottom, frame.top] });
  }

  /** The container has another size: same looks, other room for names. */
  resize(): void {
    if (this.gone) return;
    const { width, height } = this.sigma.getDimensions();
    if (width === this.container.offsetWidth && height === this.container.offsetHeight) return;
    this.sigma.resize();
    this.sigma.refresh({ partialGraph: {}, schedule: true });
  }

  kill(): void {
    this.gone = true;
    cancelAnimationFrame(this.blending);
    this.sigma.kill();
  }

  /** Outlines and halos in the colour that the page has behind the stage. */
  private onPaper(moment: Moment): Moment {
    const paper = backgroundOf(this.container) ?? moment.palette.paper;
    return { ...moment, palette: { ...moment.palette, paper } };
  }

  private paints(): Pick<FrameLook, "paper" | "ink" | "marker"> {
    const { palette } = this.moment;
    const paint = (colour: string): [number, number, number] => {
      const [r, g, b] = channels(colour);
      return [r / 255, g / 255, b / 255];
    };
    return { paper: paint(palette.paper), ink: paint(palette.ink), marker: paint(palette.marker) };
  }

  private change(after: Moment): void {
    if (this.gone) return;
    const { nodes, edges, reindex } = changesBetween(this.moment, after);
    const { graph } = this.display;
    if (
      this.moment.hover === after.hover &&
      nodes !== "all" &&
      edges !== "all" &&
      nodes.size + edges.size === 0
    ) {
      // Nothing that is seen: a frame of a large graph is not drawn for it.
      this.moment = after;
      return;
    }
    const before = this.moment;
    if (before.scene.sizes !== after.scene.sizes) this.crowd = crowdScale(graph, after.scene.sizes);
    const dimmed = before.hover !== noHover ? hoverDim : 0;
    this.moment = after;
    Object.assign(this.look, this.paints());
    this.look.epoch++;
    const partialGraph = {
      nodes: nodes === "all" ? graph.nodes() : [...nodes].filter((key) => graph.hasNode(key)),
    };
    const still = after.scene.reducedMotion || this.heavy;
    this.look.blend = still ? 1 : 0;
    this.look.raised = true;
    this.rows.changed(this.heavy ? changesBetween(calmOf(before), calmOf(after)).edges : edges);
    this.sigma.refresh({ partialGraph, skipIndexation: !reindex, schedule: true });
    this.blend(dimmed, after.hover.node !== null || after.hover.edge !== null ? hoverDim : 0, still);
  }

  /** Lets the change of looks be seen as one: nothing is handed to the graphics card meanwhile but two numbers. */
  private blend(fromDim: number, toDim: number, still: boolean): void {
    cancelAnimationFrame(this.blending);
    const { look } = this;
    const start = performance.now();
    const step = () => {
      const t = still ? 1 : Math.min(1, (performance.now() - start) / blendTime);
      look.blend = t * (2 - t);
      look.dim = fromDim + (toDim - fromDim) * look.blend;
      if (t === 1) look.raised = somethingRaised(this.moment);
      this.sigma.scheduleRender();
      if (t < 1) this.blending = requestAnimationFrame(step);
    };
    step();
  }
}
