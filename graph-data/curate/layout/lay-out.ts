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
  const own = new Float64Array(nodes.length);
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at] as number;
    places[node] = at;
    own[at] = sizes[node] as number;
  }
  const [from, to, pulls] = [source.slice(), target.slice(), weights.slice()];
  let count = 0;
  for (let edge = 0; edge < source.length; edge++) {
    if (source[edge] === target[edge]) continue;
    from[count] = places[source[edge] as number] as number;
    to[count] = places[target[edge] as number] as number;
    pulls[count++] = weights[edge] as number;
  }
  const some = <Numbers extends Uint32Array | Float64Array>(numbers: Numbers) =>
    numbers.subarray(0, count) as Numbers;
  return { sizes: own, source: some(from), target: some(to), weights: some(pulls) };
}

function round(value: number): number {
  const rounded = Math.round(value * 100) / 100;
  return rounded === 0 ? 0 : rounded;
}
