import { grouped } from "../../../query/index/grouped.ts";
import type { Ties } from "./ties.ts";

/** Nodes that no tie leads out of, and the ties among them by their place here. */
export interface Piece {
  readonly nodes: Uint32Array;
  readonly ties: Ties;
}

/** A graph's connected pieces, largest first, those of a size in the order of their first nodes. */
export function piecesOf(ties: Ties): Piece[] {
  const { order, offsets, ends } = ties;
  const unseen = 0xffffffff;
  const groups = new Uint32Array(order).fill(unseen);
  const found = new Uint32Array(order);
  let count = 0;
  for (let first = 0; first < order; first++) {
    if (groups[first] !== unseen) continue;
    groups[first] = count;
    found[0] = first;
    for (let at = 0, length = 1; at < length; at++) {
      const node = found[at] as number;
      for (let i = offsets[node] as number; i < (offsets[node + 1] as number); i++) {
        const end = ends[i] as number;
        if (groups[end] !== unseen) continue;
        groups[end] = count;
        found[length++] = end;
      }
    }
    count++;
  }
  const { offsets: starts, members } = grouped(count, groups);
  const places = new Uint32Array(order);
  const pieces = Array.from({ length: count }, (_, group): Piece => {
    const nodes = members.subarray(starts[group], starts[group + 1]);
    for (let place = 0; place < nodes.length; place++) places[nodes[place] as number] = place;
    return { nodes, ties: cutOut(ties, nodes, places) };
  });
  return pieces.sort((a, b) => b.nodes.length - a.nodes.length);
}

function cutOut(ties: Ties, nodes: Uint32Array, places: Uint32Array): Ties {
  const offsets = new Uint32Array(nodes.length + 1);
  for (let place = 0; place < nodes.length; place++) {
    const node = nodes[place] as number;
    const length = (ties.offsets[node + 1] as number) - (ties.offsets[node] as number);
    offsets[place + 1] = (offsets[place] as number) + length;
  }
  const size = offsets[nodes.length] as number;
  const ends = new Uint32Array(size);
  const weights = new Float64Array(size);
  for (let place = 0; place < nodes.length; place++) {
    const from = ties.offsets[nodes[place] as number] as number;
    const to = offsets[place] as number;
    const length = (offsets[place + 1] as number) - to;
    for (let i = 0; i < length; i++) {
      ends[to + i] = places[ties.ends[from + i] as number] as number;
      weights[to + i] = ties.weights[from + i] as number;
    }
  }
  const masses = Float64Array.from(nodes, (node) => ties.masses[node] as number);
  return { order: nodes.length, offsets, ends, weights, masses };
}
