import { type Adjacency, at, bump } from "./columns.ts";

/** Both adjacencies of a list of edges, in time linear in nodes and edges (two counting sorts). */
export function adjacencies(
  order: number,
  source: Uint32Array,
  target: Uint32Array,
): { out: Adjacency; in: Adjacency } {
  const bySource = grouped(order, source);
  const byTarget = grouped(order, target);
  return {
    out: rows(bySource.offsets, byTarget.edges, source, target),
    in: rows(byTarget.offsets, bySource.edges, target, source),
  };
}

function grouped(order: number, of: Uint32Array): { offsets: Uint32Array; edges: Uint32Array } {
  const offsets = new Uint32Array(order + 1);
  for (const node of of) bump(offsets, node + 1);
  for (let node = 0; node < order; node++) offsets[node + 1] = at(offsets, node + 1) + at(offsets, node);
  const next = offsets.slice();
  const edges = new Uint32Array(of.length);
  for (let edge = 0; edge < of.length; edge++) edges[bump(next, at(of, edge))] = edge;
  return { offsets, edges };
}

/** Handing edges out in the order of their other end leaves every row ascending by that end. */
function rows(offsets: Uint32Array, sorted: Uint32Array, own: Uint32Array, other: Uint32Array): Adjacency {
  const next = offsets.slice();
  const edges = new Uint32Array(sorted.length);
  const ends = new Uint32Array(sorted.length);
  for (let i = 0; i < sorted.length; i++) {
    const edge = at(sorted, i);
    const place = bump(next, at(own, edge));
    edges[place] = edge;
    ends[place] = at(other, edge);
  }
  return { offsets, edges, ends };
}
