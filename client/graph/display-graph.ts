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
  readonly orient: Orientation;
  /** Adds what a board has beyond what is here, oriented as the first was. */
  add(more: Board): void;
}

/**
 * The board as it is drawn. Positions are the board's, turned and drawn out to suit a stage of this aspect (width to
 * height), or as what was drawn before; a tie between a node and itself becomes a loop.
 */
export function displayGraph(board: Board, orientTo: number | Orientation): Display {
  const graph: DisplayGraph = new DirectedGraph();
  const first = nodeRows(board);
  const orient = typeof orientTo === "number" ? orientationOf(first, orientTo) : orientTo;

  function nodesAndEdges(more: Board, rows = nodeRows(more)): DisplayEdges {
    for (const { key, x, y, size, label, kind } of rows)
      if (!graph.hasNode(key)) graph.addNode(key, { ...orient({ x, y }), size, label, kind });
    const keys = graph.nodes();
    const main = Uint8Array.from(graph.mapNodes((_key, { kind }) => Number(isMain(kind))));
    return new DisplayEdges(more, { keys, places: new Map(keys.map((key, place) => [key, place])), main });
  }

  let edges = nodesAndEdges(board, first);
  return {
    graph,
    orient,
    get edges() {
      return edges;
    },
    add(more) {
      edges = nodesAndEdges(more);
    },
  };
}
