import Graph from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import noverlap from "graphology-layout-noverlap";
import { frame } from "./frame.ts";
import { seededRandom } from "./random.ts";

export interface LaidOutNode {
  readonly key: string;
  /** Radius. */
  readonly size: number;
}

export interface LaidOutEdge {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
}

export interface Position {
  x: number;
  y: number;
}

/** Work that the layout may do, as nodes × iterations, and the fewest and most iterations. */
const work = 300_000;
const iterations = { fewest: 60, most: 2000 };

/**
 * Positions by ForceAtlas2 from seeded beginnings, then moved apart until nothing overlaps; rounded to two decimals.
 * A node begins where its own key says, so that adding one does not shuffle the others.
 */
export function layOut(nodes: readonly LaidOutNode[], edges: readonly LaidOutEdge[]): Map<string, Position> {
  if (nodes.length === 0) return new Map();
  const graph = new Graph<Position & { size: number }, { weight: number }>({ type: "undirected" });
  for (const { key, size } of nodes) {
    const random = seededRandom(key);
    graph.addNode(key, { x: random() * 1000, y: random() * 1000, size });
  }
  for (const { source, target, weight } of edges) {
    if (source === target) continue;
    graph.updateEdge(source, target, (old) => ({ weight: (old.weight ?? 0) + weight }));
  }
  const count = Math.round(work / nodes.length);
  forceAtlas2.assign(graph, {
    iterations: Math.min(iterations.most, Math.max(iterations.fewest, count)),
    getEdgeWeight: (_edge, { weight }) => Math.sqrt(weight),
    settings: {
      ...forceAtlas2.inferSettings(graph),
      gravity: 0.6,
      strongGravityMode: false,
      scalingRatio: 12,
      outboundAttractionDistribution: true,
      barnesHutOptimize: nodes.length > 500,
      barnesHutTheta: 1.2,
    },
  });
  frame(graph);
  noverlap.assign(graph, {
    maxIterations: 400,
    settings: { margin: 6, ratio: 1.25, expansion: 1.1, gridSize: gridSize(nodes.length), speed: 2 },
  });
  return new Map(graph.mapNodes((key, { x, y }) => [key, { x: round(x), y: round(y) }]));
}

function gridSize(order: number): number {
  return Math.max(1, Math.min(400, Math.round(Math.sqrt(order) * 1.5)));
}

function round(value: number): number {
  const rounded = Math.round(value * 100) / 100;
  return rounded === 0 ? 0 : rounded;
}
