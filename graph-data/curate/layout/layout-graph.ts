import type Graph from "graphology";

export interface LaidOutNode {
  readonly key: string;
  /** Radius. */
  readonly size: number;
}

export interface LaidOutEdge {
  readonly source: string;
  readonly target: string;
  /** How strongly it pulls. */
  readonly weight: number;
}

export interface Position {
  readonly x: number;
  readonly y: number;
}

/** Nodes as they are moved about. */
export type LayoutGraph = Graph<{ x: number; y: number; size: number }, { weight: number }>;
