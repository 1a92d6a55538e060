import { predicateRow } from "../../model/predicates.ts";
import { narrow } from "../../query/columnar/column-table.ts";
import { Vocabulary } from "../../query/index/vocabulary.ts";
import { predicateNames } from "../part/predicate-order.ts";
import type { ByteTexts } from "./byte-texts.ts";
import type { MergedGraph } from "./merge-parts.ts";

/** Columns of edges, and the predicates in the order of their first use. @param ids - of nodes: their standings. */
export function edgeColumns({ claims, standing }: MergedGraph, ids: Uint32Array, texts: ByteTexts) {
  const count = claims.source.length;
  const predicates = new Vocabulary();
  const predicate = new Uint16Array(count);
  const labels = new Uint32Array(count);
  const lengths = new Uint32Array(count);
  for (let edge = 0; edge < count; edge++) {
    const name = predicateNames[claims.predicate[edge] as number] as string;
    predicate[edge] = predicates.number(name);
    labels[edge] = texts.number(predicateRow(name)?.forward ?? name);
    lengths[edge] = (claims.offsets[edge + 1] as number) - (claims.offsets[edge] as number);
  }
  return {
    predicates: predicates.words,
    "edges.source": claims.source.map((node) => ids[node] as number),
    "edges.target": claims.target.map((node) => ids[node] as number),
    "edges.predicate": predicate,
    "edges.modality": standing.modality,
    "edges.contested": standing.contested,
    "edges.claims": narrow(lengths),
    "edges.label": narrow(labels),
    // All are made of their ends.
    "edges.key": new Uint8Array(count),
    "edges.named": narrow(standing.modality),
  };
}
