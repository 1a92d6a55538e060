import { layOut } from "../../../graph-data/curate/layout/lay-out.ts";
import type { LaidOutGraph } from "../../../graph-data/curate/layout/layout-graph.ts";

export interface LaidOutNode {
  readonly key: string;
  readonly size: number;
}

export interface LaidOutEdge {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
}

/** Nodes and edges by key as a layout takes them: by number. */
export function numbered(nodes: readonly LaidOutNode[], edges: readonly LaidOutEdge[]): LaidOutGraph {
  const numbers = new Map(nodes.map(({ key }, number) => [key, number]));
  const ends = (end: "source" | "target") =>
    Uint32Array.from(edges, (edge) => numbers.get(edge[end]) as number);
  return {
    sizes: Float64Array.from(nodes, ({ size }) => size),
    source: ends("source"),
    target: ends("target"),
    weights: Float64Array.from(edges, ({ weight }) => weight),
  };
}

/** Lays them out, and says where each key stands. */
export function layOutEntries(
  nodes: readonly LaidOutNode[],
  edges: readonly LaidOutEdge[],
): Map<string, { x: number; y: number }> {
  const positions = layOut(
    numbered(nodes, edges),
    nodes.map(({ key }) => key),
  );
  const place = (node: number) => ({
    x: positions[2 * node] as number,
    y: positions[2 * node + 1] as number,
  });
  return new Map(nodes.map(({ key }, node) => [key, place(node)]));
}
