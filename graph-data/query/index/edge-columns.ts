import type { Board } from "../../model/graph.ts";
import { modalityRank } from "../../model/modalities.ts";
import { at, none } from "./columns.ts";
import { Vocabulary } from "./vocabulary.ts";

/** Edges keep the board's order. */
export function edgeColumns(board: Board, ids: ReadonlyMap<string, number>) {
  const count = board.edges.length;
  const edges = {
    count,
    source: new Uint32Array(count),
    target: new Uint32Array(count),
    predicate: new Uint16Array(count),
    modality: new Uint8Array(count),
    claimOffsets: new Uint32Array(count + 1),
  };
  const predicates = new Vocabulary();
  let id = 0;
  for (const { source, target, attributes } of board.edges) {
    edges.source[id] = ids.get(source) as number;
    edges.target[id] = ids.get(target) as number;
    edges.predicate[id] = predicates.number(attributes.predicate);
    let strongest: number = none;
    for (const { modality } of attributes.claims) strongest = Math.min(strongest, modalityRank(modality));
    edges.modality[id] = strongest;
    edges.claimOffsets[id + 1] = at(edges.claimOffsets, id) + attributes.claims.length;
    id++;
  }
  return { edges, predicates };
}
