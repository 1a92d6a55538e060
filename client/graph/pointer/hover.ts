import type { DisplayGraph } from "../display-graph.ts";
import type { Hover } from "../looks/moment.ts";

/** A node under the pointer brings its ties and neighbors forward. Hidden ones stay hidden by their looks. */
export function hoverNode(graph: DisplayGraph, node: string): Hover {
  const nodes = new Set([node]);
  const edges = new Set<string>();
  graph.forEachEdge(node, (edge, _look, source, target) => {
    edges.add(edge);
    nodes.add(source);
    nodes.add(target);
  });
  return { node, edge: null, nodes, edges };
}

export function hoverEdge(graph: DisplayGraph, edge: string): Hover {
  return { node: null, edge, nodes: new Set(graph.extremities(edge)), edges: new Set([edge]) };
}
