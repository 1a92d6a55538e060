import { indexParallelEdgesIndex } from "@sigma/edge-curve";
import { MultiDirectedGraph } from "graphology";
import type { Board } from "../../graph-data/model/graph.ts";
import { predicateRow } from "../../graph-data/model/predicates.ts";
import { fanCurvature } from "./fan.ts";
import { isMain } from "./labels/type-style.ts";
import { oriented } from "./layouts/orient.ts";
import type { EdgeSource, NodeSource } from "./looks/display.ts";
import { toneOfFamily } from "./palette.ts";

export type DisplayGraph = MultiDirectedGraph<NodeSource, EdgeSource>;

/** What the canvas holds of a board: its graph with only what is drawn, and the ties of each pair of ends. */
export interface Display {
  readonly graph: DisplayGraph;
  /** Keys of the ties of each pair, strongest modality first; indexed by EdgeSource.pair. */
  readonly pairs: readonly (readonly string[])[];
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
  const spots = oriented(new Map(board.nodes.map(({ key, attributes }) => [key, attributes])), aspect);
  for (const { key, attributes } of board.nodes) {
    const { size, label, kind } = attributes;
    const { x, y } = spots.get(key) ?? attributes;
    graph.addNode(key, { x, y, size, label, kind });
  }
  const mains = (key: string) => Number(isMain(graph.getNodeAttribute(key, "kind")));
  const pairOf = new Map<string, number>();
  const pairs: string[][] = [];
  let parallel = false;
  for (const { key, source, target, attributes } of board.edges) {
    const ends = source < target ? `${source} ${target}` : `${target} ${source}`;
    const pair = pairOf.get(ends) ?? pairs.push([]) - 1;
    pairOf.set(ends, pair);
    pairs[pair]?.push(key);
    parallel ||= (pairs[pair]?.length ?? 0) > 1;
    const family = predicateRow(attributes.predicate)?.family;
    const look: EdgeSource = {
      label: attributes.label,
      modality: attributes.modality,
      tone: family ? toneOfFamily[family] : "between",
      curvature: 0,
      claims: attributes.claims.length,
      mains: (mains(source) + mains(target)) as EdgeSource["mains"],
      pair,
      type: source === target ? "curve" : "straight",
    };
    graph.addDirectedEdgeWithKey(key, source, target, look);
  }
  if (parallel) fan(graph, pairs);
  for (const ties of pairs) {
    if (ties.length > 1) ties.sort((a, b) => rank(graph, a) - rank(graph, b));
  }
  return { graph, pairs };
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
