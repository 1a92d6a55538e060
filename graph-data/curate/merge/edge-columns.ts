import { predicateRow } from "../../model/predicates.ts";
import { narrow } from "../../query/columnar/column-table.ts";
import { predicateNames } from "../part/predicate-order.ts";
import type { ByteTexts } from "./byte-texts.ts";
import type { MergedGraph } from "./merge-parts.ts";

/** Columns of edges, and the predicates in the order of their first use. @param ids - of nodes: their standings. */
export function edgeColumns({ claims, standing }: MergedGraph, ids: Uint32Array, texts: ByteTexts) {
  const count = claims.source.length;
  const predicates: string[] = [];
  /** By predicate: its number among those that are used, and its label's. */
  const numbers = new Int32Array(predicateNames.length).fill(-1);
  const ownLabels = new Uint32Array(predicateNames.length);
  const predicate = new Uint16Array(count);
  const labels = new Uint32Array(count);
  const lengths = new Uint32Array(count);
  for (let edge = 0; edge < count; edge++) {
    const own = claims.predicate[edge] as number;
    if (numbers[own] === -1) {
      const name = predicateNames[own] as string;
      numbers[own] = predicates.push(name) - 1;
      ownLabels[own] = texts.number(predicateRow(name)?.forward ?? name);
    }
    predicate[edge] = numbers[own] as number;
    labels[edge] = ownLabels[own] as number;
    lengths[edge] = (claims.offsets[edge + 1] as number) - (claims.offsets[edge] as number);
  }
  return {
    predicates,
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
