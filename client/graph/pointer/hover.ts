import type { DisplayEdges } from "../edges/display-edges.ts";
import type { Hover } from "../looks/moment.ts";

/** A node under the pointer brings its ties and neighbors forward. Hidden ones stay hidden by their looks. */
export function hoverNode(all: DisplayEdges, node: string): Hover {
  const nodes = new Set([node]);
  const edges = new Set<string>();
  for (const edge of all.at(node)) {
    edges.add(all.key(edge));
    for (const end of all.ends(edge)) nodes.add(end);
  }
  return { node, edge: null, nodes, edges };
}

export function hoverEdge(all: DisplayEdges, key: string): Hover {
  const edge = all.find(key);
  return {
    node: null,
    edge: key,
    nodes: new Set(edge === null ? [] : all.ends(edge)),
    edges: new Set([key]),
  };
}
