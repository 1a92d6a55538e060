import type { BoardStream } from "../../model/graph.ts";
import { chunked } from "../chunks.ts";
import type { Format } from "../format.ts";
import { jsonText } from "../json-text.ts";
import { context } from "./context.ts";
import { claimItem, documentItem, nodeItem, predicateItem } from "./items.ts";

function* items(board: BoardStream): Generator<Record<string, unknown>> {
  for (const document of board.attributes.documents) yield documentItem(document);
  for (const node of board.nodes) yield nodeItem(node);
  const described = new Set<string>();
  for (const edge of board.edges) {
    const { predicate, label, claims } = edge.attributes;
    if (!described.has(predicate)) {
      described.add(predicate);
      yield predicateItem(predicate, label);
    }
    for (const claim of claims) yield claimItem(edge, claim);
  }
}

function* pieces(board: BoardStream, base: string): Generator<string> {
  yield `{"@context":${jsonText(context(base))},\n"@graph":[`;
  let separator = "";
  for (const item of items(board)) {
    yield `${separator}\n${jsonText(item)}`;
    separator = ",";
  }
  yield "\n]}\n";
}

/**
 * JSON-LD 1.1 in terms of schema.org and PROV; see context.ts for what stands for what. The unit is always the claim, so `edges` has
 * no effect. Lost: the layout, and where nodes are mentioned (the annotations have it).
 */
export const jsonld: Format = {
  name: "jsonld",
  extension: "jsonld",
  mediaType: "application/ld+json",
  label: "JSON-LD (schema.org, PROV)",
  write: (board, { base = "urn:dramatis:" } = {}) => chunked(pieces(board, base)),
};
