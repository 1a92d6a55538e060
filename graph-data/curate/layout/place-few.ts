import Graph from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import noverlap from "graphology-layout-noverlap";
import { frame } from "./frame.ts";
import type { LaidOutGraph, Spots } from "./layout-graph.ts";
import { seededRandom } from "./random.ts";

/** Work that a step may do, as nodes × iterations, and its most iterations. */
const forces = { work: 400_000, most: 3000 };
const apart = { work: 600_000, most: 500 };

/**
 * Places by ForceAtlas2 from seeded beginnings, framed in landscape, then moved apart until nothing overlaps. A node begins
 * where its own key says, so that adding one does not shuffle the others. It takes the time that a small picture deserves.
 * @param graph - whose nodes are each tied to another
 * @param keyOf - by number of node
 */
export function placeFew(graph: LaidOutGraph, keyOf: (node: number) => string): Spots {
  const moved = graphOf(graph, keyOf);
  if (moved.order === 0) return spotsOf(moved);
  applyForces(moved);
  const { x, y } = frame(spotsOf(moved));
  for (const [at, node] of moved.nodes().entries())
    moved.mergeNodeAttributes(node, { x: x[at] as number, y: y[at] as number });
  moveApart(moved);
  return spotsOf(moved);
}

/** Nodes as they are moved about. */
type MovedGraph = Graph<{ x: number; y: number; size: number }, { weight: number }>;

/** One edge for all ties of a pair: its weights added. */
function graphOf(
  { sizes, source, target, weights }: LaidOutGraph,
  keyOf: (node: number) => string,
): MovedGraph {
  const graph: MovedGraph = new Graph({ type: "undirected" });
  for (const [node, size] of sizes.entries()) {
    const random = seededRandom(keyOf(node));
    graph.addNode(node, { x: random() * 1000, y: random() * 1000, size });
  }
  for (const [edge, weight] of weights.entries()) {
    graph.updateEdge(source[edge], target[edge], (old) => ({ weight: (old.weight ?? 0) + weight }));
  }
  return graph;
}

function spotsOf(graph: MovedGraph): Spots {
  const axis = (name: "x" | "y") => Float64Array.from(graph.mapNodes((_, node) => node[name]));
  return { x: axis("x"), y: axis("y") };
}

function applyForces(graph: MovedGraph): void {
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

function moveApart(graph: MovedGraph): void {
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
