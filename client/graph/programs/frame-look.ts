import type { RenderParams } from "sigma/types";

/** What all programs of one canvas share in a frame; the canvas writes it, the programs read it. */
export interface FrameLook {
  /** 0 shows the look before the last change, 1 the look after it. */
  blend: number;
  /** Raised by one at each change that is blended in. */
  epoch: number;
  /** How far what is not raised steps back, 0 to 1. */
  dim: number;
  /** Whether anything is in the upper layer. */
  raised: boolean;
  /** Draws the ties of the upper layer: they lie between the nodes of both layers. */
  raisedTies: ((params: RenderParams) => void) | null;
  /** Draws at once what a kept picture still lacks, for who cannot wait; tells whether it lacked anything. */
  finish: (() => boolean) | null;
  /** Draws the nodes of this frame, above its ties; the node program leaves it here, since Sigma calls that first. */
  nodes: (() => void) | null;
  /** The rows that the nodes were last drawn from; see rows.ts. */
  nodeRows: Float32Array;
  /** sRGB, 0 to 1. */
  paper: readonly [number, number, number];
  ink: readonly [number, number, number];
  marker: readonly [number, number, number];
}
