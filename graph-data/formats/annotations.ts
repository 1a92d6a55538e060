import { agree } from "../model/agree.ts";
import type { Evidence, Mention } from "../model/evidence.ts";
import type { BoardIndex } from "../query/index/board-index.ts";
import type { CodePointText } from "../query/text/code-points.ts";
import { contextOf } from "../query/text/context.ts";
import type { AnnotationPlaces } from "./annotation-places.ts";
import { encodeId } from "./iri.ts";
import type { Annotation, AnnotationPage, LinkedBody, TextualBody } from "./web-annotation.ts";

export interface AnnotationOptions {
  /** Id of the document. */
  readonly document: string;
  /** Its text: mentions are kept without their words. */
  readonly text: CodePointText;
  /** Absolute address under which `nodes/KEY`, `edges/KEY`, `claims/ID` and `documents/ID` stand, ending in a slash. */
  readonly base: string;
  /** First annotation of the page, from 0. Default 0. */
  readonly startIndex?: number;
  /** Most annotations of the page. Default 1000. */
  readonly limit?: number;
  /** Address of the page that starts at an index. Default `{base}documents/{id}/annotations?startIndex=&limit=`. */
  readonly address?: (startIndex: number) => string;
}

const linked = (source: string, purpose: LinkedBody["purpose"]): LinkedBody => ({
  type: "SpecificResource",
  source,
  purpose,
});

const worded = (value: string, purpose: TextualBody["purpose"]): TextualBody => ({
  type: "TextualBody",
  purpose,
  value,
  format: "text/plain",
});

/**
 * Evidence and mentions of one document in the order of its text, as Web Annotations (https://www.w3.org/TR/annotation-model/).
 * Positions are Unicode code points. A document that nothing refers to gives an empty page.
 */
export function annotationPage(
  index: BoardIndex,
  places: AnnotationPlaces,
  options: AnnotationOptions,
): AnnotationPage {
  const { base, document, startIndex = 0, limit = 1000 } = options;
  const collection = `${base}documents/${encodeId(document)}/annotations`;
  const address = options.address ?? ((from) => `${collection}?startIndex=${from}&limit=${limit}`);
  const all = places.of(document) ?? new Uint32Array();
  const after = startIndex + limit;
  const items = Array.from(all.subarray(startIndex, after), (annotation) => {
    const of = places.at(annotation);
    return "claim" in of ? tie(index, of.claim, of.evidence, base) : mentioned(index, of, options);
  });
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: address(startIndex),
    type: "AnnotationPage",
    partOf: { id: collection, type: "AnnotationCollection", total: all.length },
    startIndex,
    ...(after < all.length ? { next: address(after) } : {}),
    items,
  };
}

function tie(index: BoardIndex, claimId: number, at: number, base: string): Annotation {
  const { edges, claims, entries, ids } = index;
  const edge = claims.edge[claimId] as number;
  const claim = entries.claim(claimId);
  const [source, target] = [
    entries.node(edges.source[edge] as number),
    entries.node(edges.target[edge] as number),
  ];
  const evidence = claim.evidence[at] as Evidence;
  const verb = agree(edges.label(edge), source.attributes.plural);
  const claimAddress = `${base}claims/${encodeId(claim.id)}`;
  const nodeAddress = (key: string) => `${base}nodes/${encodeId(key)}`;
  const claimant = claim.claimant === null ? undefined : ids.get(claim.claimant);
  const by =
    claim.claimant === null
      ? ""
      : ` by ${claimant === undefined ? claim.claimant : index.nodes.label(claimant)}`;
  // A threat or a denial must not read as a fact.
  const voice = claim.modality === "stated" && by === "" ? "" : ` (${claim.modality}${by})`;
  return {
    id: `${claimAddress}#evidence-${at + 1}`,
    type: "Annotation",
    motivation: "linking",
    body: [
      linked(`${base}edges/${encodeId(edges.key(edge))}`, "linking"),
      linked(claimAddress, "linking"),
      linked(nodeAddress(source.key), "linking"),
      linked(nodeAddress(target.key), "linking"),
      worded(`${source.attributes.label} ${verb} ${target.attributes.label}${voice}`, "describing"),
      worded(claim.modality, "classifying"),
      ...(claim.note === undefined ? [] : [worded(claim.note, "commenting")]),
    ],
    target: targetOf(evidence, evidence, base),
  };
}

function mentioned(
  { nodes }: BoardIndex,
  of: { readonly node: number; readonly mention: number },
  { base, document, text }: AnnotationOptions,
): Annotation {
  const mention = nodes.mentions(of.node)[of.mention] as Mention;
  const { start, end } = mention;
  const node = `${base}nodes/${encodeId(nodes.keys[of.node] as string)}`;
  return {
    id: `${node}#mention-${encodeId(document)}-${start}`,
    type: "Annotation",
    motivation: "identifying",
    body: [linked(node, "identifying")],
    target: targetOf(mention, { exact: text.slice(start, end), ...contextOf(text, mention) }, base),
  };
}

function targetOf(
  { document, start, end }: Mention,
  { exact, prefix, suffix }: Pick<Evidence, "exact" | "prefix" | "suffix">,
  base: string,
): Annotation["target"] {
  return {
    type: "SpecificResource",
    source: `${base}documents/${encodeId(document)}`,
    selector: [
      { type: "TextQuoteSelector", exact, prefix, suffix },
      { type: "TextPositionSelector", start, end },
    ],
  };
}
