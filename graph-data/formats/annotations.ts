import { agree } from "../model/agree.ts";
import type { Claim } from "../model/claim.ts";
import type { Evidence, Mention } from "../model/evidence.ts";
import type { Board, EdgeEntry, NodeAttributes } from "../model/graph.ts";
import type { CodePointText } from "../query/text/code-points.ts";
import { contextOf } from "../query/text/context.ts";
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

interface Slot {
  readonly start: number;
  readonly end: number;
  readonly make: () => Annotation;
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
export function annotationPage(board: Board, options: AnnotationOptions): AnnotationPage {
  const { base, document, startIndex = 0, limit = 1000 } = options;
  const collection = `${base}documents/${encodeId(document)}/annotations`;
  const address = options.address ?? ((index) => `${collection}?startIndex=${index}&limit=${limit}`);
  // What begins together: wider first, then in the board's order.
  const slots = [...evidenceSlots(board, options), ...mentionSlots(board, options)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const after = startIndex + limit;
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: address(startIndex),
    type: "AnnotationPage",
    partOf: { id: collection, type: "AnnotationCollection", total: slots.length },
    startIndex,
    ...(after < slots.length ? { next: address(after) } : {}),
    items: slots.slice(startIndex, after).map(({ make }) => make()),
  };
}

function* evidenceSlots(board: Board, options: AnnotationOptions): Generator<Slot> {
  const nodes = new Map(board.nodes.map(({ key, attributes }) => [key, attributes]));
  for (const edge of board.edges) {
    for (const claim of edge.attributes.claims) {
      for (const [index, evidence] of claim.evidence.entries()) {
        if (evidence.document !== options.document) continue;
        const { start, end } = evidence;
        yield { start, end, make: () => tie(edge, claim, evidence, index, nodes, options) };
      }
    }
  }
}

function tie(
  edge: EdgeEntry,
  claim: Claim,
  evidence: Evidence,
  index: number,
  nodes: ReadonlyMap<string, NodeAttributes>,
  { base }: AnnotationOptions,
): Annotation {
  const name = (key: string) => nodes.get(key)?.label ?? key;
  const verb = agree(edge.attributes.label, nodes.get(edge.source)?.plural);
  const claimAddress = `${base}claims/${encodeId(claim.id)}`;
  const nodeAddress = (key: string) => `${base}nodes/${encodeId(key)}`;
  const by = claim.claimant === null ? "" : ` by ${name(claim.claimant)}`;
  // A threat or a denial must not read as a fact.
  const voice = claim.modality === "stated" && by === "" ? "" : ` (${claim.modality}${by})`;
  return {
    id: `${claimAddress}#evidence-${index + 1}`,
    type: "Annotation",
    motivation: "linking",
    body: [
      linked(`${base}edges/${encodeId(edge.key)}`, "linking"),
      linked(claimAddress, "linking"),
      linked(nodeAddress(edge.source), "linking"),
      linked(nodeAddress(edge.target), "linking"),
      worded(`${name(edge.source)} ${verb} ${name(edge.target)}${voice}`, "describing"),
      worded(claim.modality, "classifying"),
      ...(claim.note === undefined ? [] : [worded(claim.note, "commenting")]),
    ],
    target: target(evidence, evidence, base),
  };
}

function* mentionSlots(board: Board, options: AnnotationOptions): Generator<Slot> {
  const { base, document, text } = options;
  for (const { key, attributes } of board.nodes) {
    for (const mention of attributes.mentions) {
      if (mention.document !== document) continue;
      const { start, end } = mention;
      const node = `${base}nodes/${encodeId(key)}`;
      const make = (): Annotation => ({
        id: `${node}#mention-${encodeId(document)}-${start}`,
        type: "Annotation",
        motivation: "identifying",
        body: [linked(node, "identifying")],
        target: target(mention, { exact: text.slice(start, end), ...contextOf(text, mention) }, base),
      });
      yield { start, end, make };
    }
  }
}

function target(
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
