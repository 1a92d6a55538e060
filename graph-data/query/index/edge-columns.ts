import type { Board } from "../../model/graph.ts";
import { modalityRank } from "../../model/modalities.ts";
import { none } from "./columns.ts";
import { Vocabulary } from "./vocabulary.ts";

/** Edges keep the board's order; `ends` are theirs, by id. */
export function edgeColumns(board: Board, ends: { source: Uint32Array; target: Uint32Array }) {
  const count = board.edges.length;
  const predicate = new Uint16Array(count);
  const modality = new Uint8Array(count);
  const contested = new Uint8Array(count);
  const claimOffsets = new Uint32Array(count + 1);
  const predicates = new Vocabulary();
  let id = 0;
  let claims = 0;
  for (const { attributes } of board.edges) {
    predicate[id] = predicates.number(attributes.predicate);
    let strongest: number = none;
    for (const claim of attributes.claims) strongest = Math.min(strongest, modalityRank(claim.modality));
    modality[id] = strongest;
    contested[id] = attributes.contested ? 1 : 0;
    claims += attributes.claims.length;
    claimOffsets[++id] = claims;
  }
  const key = (edge: number) => board.edges[edge]?.key ?? "";
  const label = (edge: number) => board.edges[edge]?.attributes.label ?? "";
  return { edges: { count, ...ends, predicate, modality, contested, claimOffsets, key, label }, predicates };
}
