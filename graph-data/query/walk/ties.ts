import { predicateCarries } from "../../model/carrying.ts";
import { modalities, modalityNames } from "../../model/modalities.ts";
import type { Judge } from "../filter/judge.ts";
import { type Adjacency, at, type BoardIndex, none } from "../index/columns.ts";
import { perIndex } from "../index/derived.ts";

/** A node's neighbors over ties in either direction that can carry a chain: ascending ids, each once. */
export interface Ties {
  readonly ends: readonly number[];
  /** In step: rank of the strongest carrying modality among all parallel ties. */
  readonly strongest: readonly number[];
}

/** Which edges of the filtered board can carry a hop, and how strongly. */
export interface Carrying {
  /** Rank of the strongest carrying claim of an edge that passes, or `none`. */
  edge(id: number): number;
  claim(id: number): boolean;
  ties(node: number): Ties;
}

const carriesByRank = modalityNames.map((name) => modalities[name].carries);

/** By edge: rank of the strongest carrying modality in the whole board, or `none`. */
const openCarriers = perIndex((index) => {
  const { edges, claims, predicates } = index;
  const predicate = predicates.map(predicateCarries);
  const found = new Uint8Array(edges.count).fill(none);
  for (let claim = 0; claim < claims.count; claim++) {
    const edge = at(claims.edge, claim);
    const rank = at(claims.modality, claim);
    if (rank < at(found, edge) && carriesByRank[rank] && predicate[at(edges.predicate, edge)])
      found[edge] = rank;
  }
  return found;
});

/** Applies a filter and what can carry; ties of a node are gathered when first asked for and kept for the question. */
export function carrying(index: BoardIndex, passes: Judge): Carrying {
  const open = openCarriers(index);
  const claim = (id: number) =>
    carriesByRank[at(index.claims.modality, id)] === true &&
    at(open, at(index.claims.edge, id)) !== none &&
    passes.claim(id);
  const edge = (id: number) => {
    const rank = at(open, id);
    if (passes.open || rank === none || passes.edge(id) === none) return passes.open ? rank : none;
    let strongest: number = none;
    const stop = at(index.edges.claimOffsets, id + 1);
    for (let i = at(index.edges.claimOffsets, id); i < stop; i++) {
      if (at(index.claims.modality, i) < strongest && claim(i)) strongest = at(index.claims.modality, i);
    }
    return strongest;
  };
  const known = new Map<number, Ties>();
  const ties = (node: number) => {
    let found = known.get(node);
    if (!found) {
      found = gather(index, node, edge);
      known.set(node, found);
    }
    return found;
  };
  return { edge, claim, ties };
}

/** Both rows of a node ascend by the other end, so one merge puts parallel ties together. */
function gather(index: BoardIndex, node: number, carrier: (edge: number) => number): Ties {
  const ends: number[] = [];
  const strongest: number[] = [];
  const add = (end: number, rank: number) => {
    if (rank === none || end === node) return;
    const last = ends.length - 1;
    if (ends[last] !== end) {
      ends.push(end);
      strongest.push(rank);
    } else if (rank < (strongest[last] as number)) strongest[last] = rank;
  };
  const [out, into] = [cursorOf(index.out, node), cursorOf(index.in, node)];
  while (out.place < out.stop || into.place < into.stop) {
    const next = out.end() <= into.end() ? out : into;
    add(next.end(), carrier(next.edge()));
    next.place++;
  }
  return { ends, strongest };
}

function cursorOf({ offsets, edges, ends }: Adjacency, node: number) {
  const stop = at(offsets, node + 1);
  const cursor = {
    place: at(offsets, node),
    stop,
    end: () => (cursor.place < stop ? at(ends, cursor.place) : Number.POSITIVE_INFINITY),
    edge: () => at(edges, cursor.place),
  };
  return cursor;
}
