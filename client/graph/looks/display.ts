import type { Kind } from "../../../graph-data/model/kinds.ts";
import type { Modality } from "../../../graph-data/model/modalities.ts";
import type { Tone } from "../palette.ts";

/** A node as the display graph keeps it: little, since Sigma copies it at each look. */
export interface NodeSource {
  x: number;
  y: number;
  size: number;
  label: string;
  kind: Kind;
}

/** A node as it is drawn. */
export interface NodeDisplay extends NodeSource {
  color: string;
  hidden: boolean;
  forceLabel: boolean;
  type: "shape";
  /** 0 gone, 1 in full. */
  opacity: number;
  /** Sum of `marks`. */
  mark: number;
  /** 0 with the rest, 1 above it. */
  layer: 0 | 1;
}

export const marks = { ring: 1, pin: 2, halo: 4 } as const;

/** What the look of an edge is made of. */
export interface EdgeSource {
  modality: Modality;
  tone: Tone;
  /** Distance of the control point from the chord, in chord lengths; left of the way source to target. */
  curvature: number;
  /** How many claims speak for it. */
  claims: number;
  /** How many of its ends are of the four main kinds. */
  mains: 0 | 1 | 2;
}

export interface EdgeDisplay extends EdgeSource {
  size: number;
  color: string;
  hidden: boolean;
  opacity: number;
  /** 0 with the rest, 1 above it, 2 above it and marked. */
  layer: 0 | 1 | 2;
  /** How many ties it stands for when seen from afar; 0 when another one stands for it. */
  bundle: number;
}
