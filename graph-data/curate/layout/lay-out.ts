import type { LaidOutGraph, Spots } from "./layout-graph.ts";
import { placeMany } from "./many/place-many.ts";
import { parkUntied } from "./park-untied.ts";
import { placeFew } from "./place-few.ts";

/** Up to so many tied nodes, a picture is worth seconds of work on every detail. */
const few = 500;

/**
 * Positions by forces, framed in landscape and moved apart, rounded to two decimals: the same for the same graph on every
 * machine. Nodes without a tie would only be blown away by the forces: they stand in rows below.
 * @param keys - of nodes, in their order
 * @returns x and y in turn, by node
 */
export function layOut(graph: LaidOutGraph, keys: readonly string[]): Float64Array {
  return layOutBy(graph, (tied, nodes) =>
    nodes.length > few ? placeMany(tied) : placeFew(tied, (node) => keys[nodes[node] as number] as string),
  );
}

/** The same of a graph with many tied nodes, whose keys decide nothing. */
export function layOutMany(graph: LaidOutGraph): Float64Array {
  return layOutBy(graph, placeMany);
}

/** Numbers of the nodes that are tied to another one. */
export function tiedNodes({ sizes, source, target }: LaidOutGraph): Uint32Array {
  const tied = new Uint8Array(sizes.length);
  for (let edge = 0; edge < source.length; edge++) {
    const [from, to] = [source[edge] as number, target[edge] as number];
    if (from !== to) tied[from] = tied[to] = 1;
  }
  return new Uint32Array(sizes.length).map((_, node) => node).filter((node) => tied[node] === 1);
}

function layOutBy(
  graph: LaidOutGraph,
  place: (tied: LaidOutGraph, nodes: Uint32Array) => Spots,
): Float64Array {
  const nodes = tiedNodes(graph);
  const spots = place(amongTied(graph, nodes), nodes);
  const positions = new Float64Array(2 * graph.sizes.length).fill(Number.NaN);
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at] as number;
    positions[2 * node] = spots.x[at] as number;
    positions[2 * node + 1] = spots.y[at] as number;
  }
  parkUntied(positions, spots);
  return positions.map(round);
}

/** The tied nodes by their place among them, and the edges that tie two of them. */
function amongTied({ sizes, source, target, weights }: LaidOutGraph, nodes: Uint32Array): LaidOutGraph {
  const places = new Uint32Array(sizes.length);
  for (let at = 0; at < nodes.length; at++) places[nodes[at] as number] = at;
  const edges = new Uint32Array(source.length)
    .map((_, edge) => edge)
    .filter((edge) => source[edge] !== target[edge]);
  return {
    sizes: Float64Array.from(nodes, (node) => sizes[node] as number),
    source: edges.map((edge) => places[source[edge] as number] as number),
    target: edges.map((edge) => places[target[edge] as number] as number),
    weights: Float64Array.from(edges, (edge) => weights[edge] as number),
  };
}

function round(value: number): number {
  const rounded = Math.round(value * 100) / 100;
  return rounded === 0 ? 0 : rounded;
}
