import { type Adjacency, bump } from "./columns.ts";
import { grouped } from "./grouped.ts";

/** Both adjacencies of a list of edges, in time linear in nodes and edges (two counting sorts). */
export function adjacencies(
  order: number,
  source: Uint32Array,
  target: Uint32Array,
): { out: Adjacency; in: Adjacency } {
  const bySource = grouped(order, source);
  const byTarget = grouped(order, target);
  return {
    out: rows(bySource.offsets, byTarget.members, source, target),
    in: rows(byTarget.offsets, bySource.members, target, source),
  };
}

/** Handing edges out in the order of their other end leaves every row ascending by that end. */
function rows(offsets: Uint32Array, sorted: Uint32Array, own: Uint32Array, other: Uint32Array): Adjacency {
  const next = offsets.slice();
  const edges = new Uint32Array(sorted.length);
  const ends = new Uint32Array(sorted.length);
  for (let i = 0; i < sorted.length; i++) {
    const edge = sorted[i] as number;
    const place = bump(next, own[edge] as number);
    edges[place] = edge;
    ends[place] = other[edge] as number;
  }
  return { offsets, edges, ends };
}
