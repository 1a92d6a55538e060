/** What is laid out: nodes and edges by number. Ties of a node to itself, and several of a pair, are allowed. */
export interface LaidOutGraph {
  /** By node: radius. */
  readonly sizes: Float64Array;
  /** By edge: numbers of its ends, and how strongly it pulls. */
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  readonly weights: Float64Array;
}

/** Places by number of node. */
export interface Spots {
  readonly x: Float64Array;
  readonly y: Float64Array;
}
