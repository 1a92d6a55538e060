import Graph from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import noverlap from "graphology-layout-noverlap";
import { frame } from "./frame.ts";
import type { LaidOutEdge, LaidOutNode, LayoutGraph, Position } from "./layout-graph.ts";
import { parkUntied } from "./park-untied.ts";
import { seededRandom } from "./random.ts";

/** Work that a step may do, as nodes × iterations, and its fewest and most iterations: large graphs settle less finely. */
const forces = { work: 400_000, fewest: 60, most: 3000 };
const apart = { work: 600_000, fewest: 20, most: 500 };

/**
 * Positions by ForceAtlas2 from seeded beginnings, framed in landscape, then moved apart until nothing overlaps; rounded
 * to two decimals. A node begins where its own key says, so that adding one does not shuffle the others. Nodes without a
 * tie would only be blown away by the forces: they stand in rows below.
 */
export function layOut(nodes: readonly LaidOutNode[], edges: readonly LaidOutEdge[]): Map<string, Position> {
  const graph = tiedGraph(nodes, edges);
  if (graph.order > 0) {
    applyForces(graph);
    frame(graph);
    moveApart(graph);
  }
  const positions = new Map(graph.mapNodes((key, { x, y }): [string, Position] => [key, { x, y }]));
  const untied = nodes.filter(({ key }) => !graph.hasNode(key));
  for (const [key, position] of parkUntied(untied, [...positions.values()])) positions.set(key, position);
  return new Map(
    nodes.map(({ key }) => {
      const { x, y } = positions.get(key) as Position;
      return [key, { x: round(x), y: round(y) }];
    }),
  );
}

/** The nodes that have a tie to another, with one edge for all ties of a pair: its weights added. */
function tiedGraph(nodes: readonly LaidOutNode[], edges: readonly LaidOutEdge[]): LayoutGraph {
  const graph: LayoutGraph = new Graph({ type: "undirected" });
  const ties = edges.filter(({ source, target }) => source !== target);
  const tied = new Set(ties.flatMap(({ source, target }) => [source, target]));
  for (const { key, size } of nodes) {
    if (!tied.has(key)) continue;
    const random = seededRandom(key);
    graph.addNode(key, { x: random() * 1000, y: random() * 1000, size });
  }
  for (const { source, target, weight } of ties) {
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
      barnesHutOptimize: graph.order > 500,
      barnesHutTheta: 1.2,
    },
  });
}

/** Labels are wider than high: nodes keep further apart sideways than upwards, by squeezing the picture meanwhile. */
const squeeze = 1.7;

function moveApart(graph: LayoutGraph): void {
  graph.updateEachNodeAttributes((_, { x, y, size }) => ({ x: x / squeeze, y, size }));
  noverlap.assign(graph, {
    maxIterations: iterations(apart, graph.order),
    settings: { margin: 8, ratio: 1.4, expansion: 1.1, speed: 2, gridSize: gridSize(graph.order) },
  });
  graph.updateEachNodeAttributes((_, { x, y, size }) => ({ x: x * squeeze, y, size }));
}

function iterations({ work, fewest, most }: typeof forces, order: number): number {
  return Math.min(most, Math.max(fewest, Math.round(work / order)));
}

function gridSize(order: number): number {
  return Math.max(1, Math.min(400, Math.round(Math.sqrt(order) * 1.5)));
}

function round(value: number): number {
  const rounded = Math.round(value * 100) / 100;
  return rounded === 0 ? 0 : rounded;
}
