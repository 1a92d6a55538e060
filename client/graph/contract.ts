import type { Board } from "../../graph-data/model/graph.ts";
import type { NodeShape } from "../../graph-data/model/kinds.ts";
import type { Modality } from "../../graph-data/model/modalities.ts";
import type { Keys } from "../data/keys.ts";

/** Arrangements of the nodes that a reader can ask for. */
export type LayoutName = "force" | "radial" | "kind" | "time";

export type Theme = "light" | "dark";

/**
 * What the canvas shall show now: pure data, computed by the page's state, applied by the canvas.
 * Sets hold node or edge keys. Hidden wins over faded, faded over lit.
 */
export interface Scene {
  readonly theme: Theme;
  readonly hiddenNodes: Keys;
  readonly hiddenEdges: Keys;
  /** Still there, but stepped back: what rests on a word that is switched off, or stands outside the choice. */
  readonly fadedNodes: Keys;
  readonly fadedEdges: Keys;
  /** Brought forward: the choice, its ties and neighbors, a path, the ties of a sentence under the pointer. */
  readonly litNodes: Keys;
  readonly litEdges: Keys;
  /** Chosen in Details: drawn with a ring, or as the one strong line with its label. */
  readonly chosenNodes: ReadonlySet<string>;
  readonly chosenEdges: ReadonlySet<string>;
  readonly pinnedNodes: ReadonlySet<string>;
  /** Radius by node key in Sigma's units; null keeps what the board gives. */
  readonly sizes: ReadonlyMap<string, number> | null;
  /** Colour by node key; null colours by kind. */
  readonly colours: ReadonlyMap<string, string> | null;
  /** How an edge stands now, by key, where a filter leaves it only claims that are weaker than the board's. */
  readonly weakened: ReadonlyMap<string, Modality>;
  readonly layout: LayoutName;
  /** The node in the middle of the radial layout; null takes the best connected one. */
  readonly center: string | null;
  /**
   * Nodes that the view is about: a choice and what it lights, a chain, what filters leave. When they become others, the
   * view moves so far that they can be read. Null where it is about the whole.
   */
  readonly framed: Keys | null;
  readonly reducedMotion: boolean;
}

/** What happens on the canvas, told to the page. `add` is whether Shift, Ctrl or Cmd was held. */
export interface CanvasEvents {
  onNode(key: string, add: boolean): void;
  onEdge(key: string): void;
  onBackground(): void;
  onHoverNode(key: string | null): void;
  onHoverEdge(key: string | null): void;
  onOpenNode(key: string): void;
  onBox(keys: readonly string[]): void;
  onDragged(key: string): void;
  onSettling(running: boolean): void;
}

/** The canvas as the page holds it. */
export interface Canvas {
  show(scene: Scene): void;
  /**
   * The board has more than it had: what is not drawn yet comes in where it was built, and all else, the view included,
   * stays as it is. A scene that names what has come is shown after this.
   */
  grow(board: Board): void;
  zoomIn(): void;
  zoomOut(): void;
  /** All that is visible, or these nodes, in the frame. */
  fit(keys?: readonly string[]): void;
  /** Back to the built positions and the whole in the frame. */
  reset(): void;
  /** ForceAtlas2 in its worker; it settles and stops by itself. */
  startLayout(): void;
  stopLayout(): void;
  /** Box selection by dragging, until switched off. */
  setBoxMode(on: boolean): void;
  /** What is seen now. */
  toPNG(): Promise<Blob>;
  /** Positions and looks of what is seen now, in screen pixels, for the SVG writer and the tests. */
  snapshot(): Snapshot;
  resize(): void;
  destroy(): void;
}

export interface Snapshot {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly {
    key: string;
    label: string;
    x: number;
    y: number;
    size: number;
    colour: string;
    shape: NodeShape;
    faded: boolean;
    labelled: boolean;
    /** Left end and middle line of its name, where it is labelled. */
    labelX?: number;
    labelY?: number;
  }[];
  readonly edges: readonly {
    key: string;
    source: string;
    target: string;
    curvature: number;
    colour: string;
    size: number;
    line: string;
    faded: boolean;
  }[];
}

/** Made by client/graph/canvas.ts. Throws CanvasUnavailable where the browser has no WebGL2. */
export type CreateCanvas = (
  container: HTMLElement,
  board: Board,
  events: CanvasEvents,
  first: Scene,
) => Canvas;
