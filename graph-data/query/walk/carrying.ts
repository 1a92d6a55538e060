import { predicateCarries } from "../../model/carrying.ts";
import { modalities, modalityNames } from "../../model/modalities.ts";
import type { Judge } from "../filter/judge.ts";
import { at, type BoardIndex, none } from "../index/columns.ts";
import { perIndex } from "../index/derived.ts";

/** Which edges and claims of the filtered board can carry a hop, and how strongly. */
export interface Carrying {
  /** Rank of the strongest carrying claim of an edge that passes, or `none`. */
  edge(id: number): number;
  claim(id: number): boolean;
}

const carriesByRank = modalityNames.map((name) => modalities[name].carries);

/** By edge: rank of the strongest carrying modality in the whole board, or `none`. */
const openCarriers = perIndex(({ edges, claims, predicates }) => {
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

/** Applies a filter, and then what can carry. */
export function carrying(index: BoardIndex, passes: Judge): Carrying {
  const open = openCarriers(index);
  const { edges, claims } = index;
  const claim = (id: number) =>
    carriesByRank[at(claims.modality, id)] === true &&
    at(open, at(claims.edge, id)) !== none &&
    passes.claim(id);
  if (passes.open) return { edge: (id) => at(open, id), claim };
  const edge = (id: number) => {
    if (at(open, id) === none || passes.edge(id) === none) return none;
    let strongest: number = none;
    const stop = at(edges.claimOffsets, id + 1);
    for (let i = at(edges.claimOffsets, id); i < stop; i++) {
      if (at(claims.modality, i) < strongest && claim(i)) strongest = at(claims.modality, i);
    }
    return strongest;
  };
  return { edge, claim };
}
