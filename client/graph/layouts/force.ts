import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import ForceAtlas2Worker from "graphology-layout-forceatlas2/worker";
import type { Placed, Spot, Tie } from "./spot.ts";

interface ForceNode extends Spot {
  size: number;
  fixed: boolean;
}

export interface Forces {
  /** Where the worker has the nodes now. */
  spots(): Map<string, Spot>;
  stop(): void;
}

/**
 * ForceAtlas2 in its worker, from where the nodes stand, with the settings the curator's layout has. It runs on a graph
 * of its own, one edge for all ties of a pair, so that nothing on the stage is reckoned anew at each of its steps.
 * @param fixed nodes that stay: pinned, or in the reader's hand
 */
export function startForces(
  nodes: readonly (Placed & Spot)[],
  ties: readonly Tie[],
  fixed: ReadonlySet<string>,
): Forces {
  const graph = new UndirectedGraph<ForceNode, { weight: number }>();
  for (const { key, x, y, size } of nodes) graph.addNode(key, { x, y, size, fixed: fixed.has(key) });
  for (const { source, target } of ties) {
    if (source === target) continue;
    graph.updateEdge(source, target, (edge) => ({ weight: (edge.weight ?? 0) + 1 }));
  }
  const worker = new ForceAtlas2Worker(graph, {
    getEdgeWeight: (_edge, { weight }) => Math.sqrt(weight),
    settings: {
      ...forceAtlas2.inferSettings(graph.order),
      outboundAttractionDistribution: true,
      strongGravityMode: false,
      adjustSizes: graph.order < 2000,
      gravity: 1,
      scalingRatio: 20,
      slowDown: 4 + 2 * Math.log(Math.max(2, graph.order)),
      barnesHutOptimize: graph.order > 500,
      barnesHutTheta: 1.2,
    },
  });
  worker.start();
  return {
    spots: () => new Map(graph.mapNodes((key, { x, y }): [string, Spot] => [key, { x, y }])),
    stop: () => worker.kill(),
  };
}
