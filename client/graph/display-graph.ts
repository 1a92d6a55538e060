import { indexParallelEdgesIndex } from "@sigma/edge-curve";
import { MultiDirectedGraph } from "graphology";
import type { Board } from "../../graph-data/model/graph.ts";
import { predicateRow } from "../../graph-data/model/predicates.ts";
import { fanCurvature } from "./fan.ts";
import { isMain } from "./labels/type-style.ts";
import { type Orientation, orientationOf } from "./layouts/orient.ts";
import type { EdgeSource, NodeSource } from "./looks/display.ts";
import { toneOfFamily } from "./palette.ts";
import { type EdgeRow, type NodeRow, rowsOf } from "./rows.ts";

export type DisplayGraph = MultiDirectedGraph<NodeSource, EdgeSource>;

/** What the canvas holds of a board: its graph with only what is drawn, and the ties of each pair of ends. */
export interface Display {
  readonly graph: DisplayGraph;
  /** Keys of the ties of each pair, strongest modality first; indexed by EdgeSource.pair. */
  readonly pairs: readonly (readonly string[])[];
  /** Adds what a board has beyond what is here, oriented as the first was. */
  add(more: Board): void;
}

interface ParallelPlace extends EdgeSource {
  parallelIndex?: number | null;
  parallelMaxIndex?: number | null;
}

const strength = { stated: 0, claimed: 1, proposed: 2, denied: 3 } as const;

/**
 * The board as Sigma draws it. Positions are the board's, turned and drawn out to suit a stage of this aspect (width to
 * height); a tie between a node and itself becomes a loop.
 */
export function displayGraph(board: Board, aspect: number): Display {
  const graph: DisplayGraph = new MultiDirectedGraph();
  let orient: Orientation | null = null;
  const pairOf = new Map<string, number>();
  const pairs: string[][] = [];

  function add(more: Board): void {
    const { nodes, edges } = rowsOf(more);
    const rows = [...nodes];
    const placed = orient ?? orientationOf(rows, aspect);
    orient = placed;
    for (const row of rows) if (!graph.hasNode(row.key)) graph.addNode(row.key, nodeSource(row, placed));
    const touched = new Set<number>();
    for (const edge of edges) {
      if (graph.hasEdge(edge.key)) continue;
      const { key, source, target } = edge;
      const ends = source < target ? `${source} ${target}` : `${target} ${source}`;
      const known = pairOf.get(ends);
      const pair = known ?? pairs.push([]) - 1;
      pairs[pair]?.push(key);
      if (known === undefined) pairOf.set(ends, pair);
      else touched.add(pair);
      graph.addDirectedEdgeWithKey(key, source, target, edgeSource(edge, pair, graph));
    }
    const shared = [...touched].map((pair) => pairs[pair] ?? []);
    if (shared.length > 0) fan(graph, shared);
    for (const ties of shared) ties.sort((a, b) => rank(graph, a) - rank(graph, b));
  }

  add(board);
  return { graph, pairs, add };
}

function nodeSource({ x, y, size, label, kind }: NodeRow, orient: Orientation): NodeSource {
  return { ...orient({ x, y }), size, label, kind };
}

function edgeSource(row: EdgeRow, pair: number, graph: DisplayGraph): EdgeSource {
  const { source, target, label, modality, claims, predicate } = row;
  const family = predicateRow(predicate)?.family;
  const main = (key: string) => Number(isMain(graph.getNodeAttribute(key, "kind")));
  return {
    label,
    modality,
    tone: family ? toneOfFamily[family] : "between",
    curvature: 0,
    claims,
    mains: (main(source) + main(target)) as EdgeSource["mains"],
    pair,
    type: source === target ? "curve" : "straight",
  };
}

function rank(graph: DisplayGraph, key: string): number {
  return strength[graph.getEdgeAttribute(key, "modality")];
}

/** Only ties that share their ends are fanned: the library need not look at the others, of which there may be many. */
function fan(graph: DisplayGraph, pairs: readonly (readonly string[])[]): void {
  const shared: DisplayGraph = new MultiDirectedGraph();
  for (const ties of pairs) {
    if (ties.length === 1) continue;
    for (const key of ties) {
      const [source, target] = graph.extremities(key);
      shared.mergeNode(source);
      shared.mergeNode(target);
      shared.addDirectedEdgeWithKey(key, source, target, { ...graph.getEdgeAttributes(key) });
    }
  }
  indexParallelEdgesIndex(shared);
  shared.forEachEdge((key, place: ParallelPlace) => {
    const look = graph.getEdgeAttributes(key);
    look.curvature = fanCurvature(place.parallelIndex ?? null, place.parallelMaxIndex ?? 1);
    if (look.curvature !== 0) look.type = "curve";
  });
}
