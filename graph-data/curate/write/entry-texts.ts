import type { Board } from "../../model/graph.ts";

/** A board's entries as JSON, one by one, in their order. */
export interface EntryTexts {
  readonly documents: Iterable<string>;
  readonly nodes: Iterable<string>;
  readonly edges: Iterable<string>;
}

/** Made once, for the checksum and for the file. */
export function entryTexts({ attributes, nodes, edges }: Board): EntryTexts {
  return {
    documents: attributes.documents.map(asJson),
    nodes: nodes.map(asJson),
    edges: edges.map(asJson),
  };
}

export const asJson = (entry: object): string => JSON.stringify(entry);
