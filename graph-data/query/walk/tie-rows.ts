import { predicateCarries } from "../../model/carrying.ts";
import { modalities, modalityNames } from "../../model/modalities.ts";
import { type Adjacency, type BoardIndex, none } from "../index/columns.ts";
import { perIndex } from "../index/derived.ts";

/**
 * What chains are made of: for each node its neighbors over ties in either direction that can carry a hop in the whole
 * board, each neighbor once, ascending. Place `p` in `offsets[n] .. offsets[n + 1] - 1` is one neighbor of node `n`.
 */
export interface TieRows {
  readonly offsets: Uint32Array;
  /** By place: the neighbor. */
  readonly ends: Uint32Array;
  /** By place: rank of the strongest carrying claim among all parallel ties. */
  readonly strongest: Uint8Array;
  /** Parallel ties of place `p` are `edges[edgeStarts[p]] .. edges[edgeStarts[p + 1] - 1]`. */
  readonly edgeStarts: Uint32Array;
  readonly edges: Uint32Array;
}

/** By rank: 1 where claims of this modality carry. */
export const carriesByRank = Uint8Array.from(modalityNames, (name) => (modalities[name].carries ? 1 : 0));

/** Made when the first chain is asked for. */
export const tieRows: (index: BoardIndex) => TieRows = perIndex((index) => {
  const carriers = strongestCarriers(index);
  const most = 2 * index.edges.count;
  const offsets = new Uint32Array(index.nodes.count + 1);
  const ends = new Uint32Array(most);
  const strongest = new Uint8Array(most);
  const edgeStarts = new Uint32Array(most + 1);
  const edges = new Uint32Array(most);
  let place = 0;
  let held = 0;
  for (let node = 0; node < index.nodes.count; node++) {
    const first = place;
    mergeRows(index.out, index.in, node, (edge, end) => {
      const rank = carriers[edge] as number;
      if (rank === none || end === node) return;
      if (place === first || ends[place - 1] !== end) {
        ends[place] = end;
        strongest[place] = rank;
        edgeStarts[place] = held;
        place++;
      } else if (rank < (strongest[place - 1] as number)) strongest[place - 1] = rank;
      edges[held++] = edge;
    });
    offsets[node + 1] = place;
  }
  edgeStarts[place] = held;
  return {
    offsets,
    ends: ends.slice(0, place),
    strongest: strongest.slice(0, place),
    edgeStarts: edgeStarts.slice(0, place + 1),
    edges: edges.slice(0, held),
  };
});

/** By edge: rank of its strongest carrying claim, or `none`. */
function strongestCarriers({ edges, claims, predicates }: BoardIndex): Uint8Array {
  const predicate = predicates.map(predicateCarries);
  const found = new Uint8Array(edges.count).fill(none);
  for (let claim = 0; claim < claims.count; claim++) {
    const edge = claims.edge[claim] as number;
    const rank = claims.modality[claim] as number;
    if (rank >= (found[edge] as number) || carriesByRank[rank] !== 1) continue;
    if (predicate[edges.predicate[edge] as number]) found[edge] = rank;
  }
  return found;
}

/** Visits the ties of a node, out and in, ascending by their other end. */
function mergeRows(
  out: Adjacency,
  into: Adjacency,
  node: number,
  visit: (edge: number, end: number) => void,
): void {
  const outStop = out.offsets[node + 1] as number;
  const inStop = into.offsets[node + 1] as number;
  let o = out.offsets[node] as number;
  let i = into.offsets[node] as number;
  while (o < outStop || i < inStop) {
    const outFirst = i >= inStop || (o < outStop && (out.ends[o] as number) <= (into.ends[i] as number));
    const row = outFirst ? out : into;
    const at = outFirst ? o++ : i++;
    visit(row.edges[at] as number, row.ends[at] as number);
  }
}
