import Graph from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import noverlap from "graphology-layout-noverlap";
import { frame } from "./frame.ts";
import type { LaidOutEdge, LaidOutNode, LayoutGraph, Position } from "./layout-graph.ts";
import { seededRandom } from "./random.ts";

/** Work that a step may do, as nodes × iterations, and its most iterations. */
const forces = { work: 400_000, most: 3000 };
const apart = { work: 600_000, most: 500 };

/**
 * Places by ForceAtlas2 from seeded beginnings, framed in landscape, then moved apart until nothing overlaps. A node begins
 * where its own key says, so that adding one does not shuffle the others. It takes the time that a small picture deserves.
 * @param nodes each with a tie to another
 */
export function placeFew(
  nodes: readonly LaidOutNode[],
  edges: readonly LaidOutEdge[],
): ReadonlyMap<string, Position> {
  if (nodes.length === 0) return new Map();
  const graph = graphOf(nodes, edges);
  applyForces(graph);
  const { x, y } = frame({
    x: Float64Array.from(graph.mapNodes((_, node) => node.x)),
    y: Float64Array.from(graph.mapNodes((_, node) => node.y)),
  });
  for (const [at, key] of graph.nodes().entries())
    graph.mergeNodeAttributes(key, { x: x[at] as number, y: y[at] as number });
  moveApart(graph);
  return new Map(graph.mapNodes((key, node): [string, Position] => [key, { x: node.x, y: node.y }]));
}

/** One edge for all ties of a pair: its weights added. */
function graphOf(nodes: readonly LaidOutNode[], edges: readonly LaidOutEdge[]): LayoutGraph {
  const graph: LayoutGraph = new Graph({ type: "undirected" });
  for (const { key, size } of nodes) {
    const random = seededRandom(key);
    graph.addNode(key, { x: random() * 1000, y: random() * 1000, size });
  }
  for (const { source, target, weight } of edges) {
    if (source === target) continue;
    graph.updateEdge(source, target, (old) => ({ weight: (old.weight ?? 0) + weight }));
  }
  return graph;
}

function applyForces(graph: LayoutGraph): void {
  forceAtlas2.assign(graph, {
    iterations: iterations(forces, graph.order),
    // Ten claims pull more than one, but not ten times as much.
    getEdgeWeight: (_edge, { weight }) => Math.sqrt(weight),
    settings: {
      ...forceAtlas2.inferSettings(graph),
      // Hubs push their leaves outwards and so stand apart from each other.
      outboundAttractionDistribution: true,
      linLogMode: false,
      strongGravityMode: false,
      gravity: 1,
      scalingRatio: 20,
      barnesHutOptimize: false,
    },
  });
}

/** Labels are wider than high: nodes keep further apart sideways than upwards, by squeezing the picture meanwhile. */
const squeeze = 1.7;

function moveApart(graph: LayoutGraph): void {
  graph.updateEachNodeAttributes((_, { x, y, size }) => ({ x: x / squeeze, y, size }));
  noverlap.assign(graph, {
    maxIterations: iterations(apart, graph.order),
    settings: {
      margin: 8,
      ratio: 1.4,
      expansion: 1.1,
      speed: 2,
      gridSize: Math.max(1, Math.round(Math.sqrt(graph.order) * 1.5)),
    },
  });
  graph.updateEachNodeAttributes((_, { x, y, size }) => ({ x: x * squeeze, y, size }));
}

function iterations({ work, most }: typeof forces, order: number): number {
  return Math.min(most, Math.round(work / order));
}
