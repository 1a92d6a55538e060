import { DirectedGraph } from "graphology";
import type { Board } from "../../graph-data/model/graph.ts";
import { DisplayEdges } from "./edges/display-edges.ts";
import { isMain } from "./labels/type-style.ts";
import { type Orientation, orientationOf } from "./layouts/orient.ts";
import type { NodeSource } from "./looks/display.ts";
import { nodeRows } from "./node-rows.ts";

/** The nodes as Sigma draws them. It is given no edges: it would make several objects of each. */
export type DisplayGraph = DirectedGraph<NodeSource>;

/** What the canvas holds of a board: only what is drawn. */
export interface Display {
  readonly graph: DisplayGraph;
  readonly edges: DisplayEdges;
  /** Adds what a board has beyond what is here, oriented as the first was. */
  add(more: Board): void;
}

/**
 * The board as it is drawn. Positions are the board's, turned and drawn out to suit a stage of this aspect (width to
 * height); a tie between a node and itself becomes a loop.
 */
export function displayGraph(board: Board, aspect: number): Display {
  const graph: DisplayGraph = new DirectedGraph();
  let orient: Orientation | null = null;

  function nodesAndEdges(more: Board): DisplayEdges {
    const rows = nodeRows(more);
    const placed = orient ?? orientationOf(rows, aspect);
    orient = placed;
    for (const { key, x, y, size, label, kind } of rows)
      if (!graph.hasNode(key)) graph.addNode(key, { ...placed({ x, y }), size, label, kind });
    const keys = graph.nodes();
    const main = Uint8Array.from(graph.mapNodes((_key, { kind }) => Number(isMain(kind))));
    return new DisplayEdges(more, { keys, places: new Map(keys.map((key, place) => [key, place])), main });
  }

  let edges = nodesAndEdges(board);
  return {
    graph,
    get edges() {
      return edges;
    },
    add(more) {
      edges = nodesAndEdges(more);
    },
  };
}
