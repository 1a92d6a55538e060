import betweenness from "graphology-metrics/centrality/betweenness.js";
import type { Board } from "../../graph-data/model/graph.ts";
import type { SizeName } from "../state/view.ts";
import { graphOf } from "./graph-of.ts";
import { radii } from "./radii.ts";

type Measured = Exclude<SizeName, "claims">;

/** What each choice measures of a node; "claims" is what the board itself is drawn by. */
const measures = {
  degree: (board) => {
    const found = new Map(board.nodes.map(({ key }) => [key, 0]));
    for (const { source, target } of board.edges) {
      found.set(source, (found.get(source) ?? 0) + 1);
      found.set(target, (found.get(target) ?? 0) + 1);
    }
    return found;
  },
  // Ties are walked either way, as paths are: who stands between others stands there for both.
  betweenness: (board) => new Map(Object.entries(betweenness(eitherWay(board), { normalized: true }))),
  mentions: (board) => new Map(board.nodes.map(({ key, attributes }) => [key, attributes.mentions.length])),
} as const satisfies Record<Measured, (board: Board) => Map<string, number>>;

/** Radius by node key. Deterministic; betweenness takes time in nodes times ties. */
export function sizesBy(name: Measured, board: Board): Map<string, number> {
  return radii(measures[name](board));
}

function eitherWay(board: Board) {
  const graph = graphOf(board);
  for (const { source, target } of board.edges) graph.addDirectedEdge(target, source);
  return graph;
}
