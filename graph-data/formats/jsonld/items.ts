import type { Claim } from "../../model/claim.ts";
import type { Document } from "../../model/document.ts";
import type { EdgeEntry, NodeEntry } from "../../model/graph.ts";
import type { Kind } from "../../model/kinds.ts";
import { predicateRow } from "../../model/predicates.ts";
import { encodeId } from "../iri.ts";

type Item = Record<string, unknown>;

/** schema.org's nearest type; our own kind stands beside it. */
const schemaTypes = {
  person: "schema:Person",
  state: "schema:Country",
  operation: "schema:Event",
  organisation: "schema:Organization",
  event: "schema:Event",
  place: "schema:Place",
  asset: "schema:Thing",
  group: "schema:Organization",
  topic: "schema:DefinedTerm",
} as const satisfies Record<Kind, string>;

/** Ids are compact IRIs, spelled out by the context. */
const iri = (prefix: string, id: string): string => `${prefix}:${encodeId(id)}`;

const claimantIri = (claim: Claim): string[] =>
  claim.claimant === null
    ? [...new Set(claim.evidence.map(({ document }) => iri("document", document)))]
    : [iri("node", claim.claimant)];

export function documentItem({ id, title, published, language, sha256, note }: Document): Item {
  return {
    id: iri("document", id),
    type: ["schema:NewsArticle", "prov:Entity"],
    name: title,
    datePublished: published ?? undefined,
    inLanguage: language,
    sha256,
    note,
  };
}

export function nodeItem({ key, attributes }: NodeEntry): Item {
  const { label, kind, aliases, description, sameAs, note } = attributes;
  return {
    id: iri("node", key),
    type: schemaTypes[kind] ?? "schema:Thing",
    kind,
    name: label,
    alternateName: aliases.length > 0 ? aliases : undefined,
    description,
    sameAs,
    note,
  };
}

export function predicateItem(predicate: string, label: string): Item {
  return {
    id: iri("relation", predicate),
    type: "rdf:Property",
    name: label,
    inverseName: predicateRow(predicate)?.reverse,
  };
}

/** A claim and, inside it, the quotations that it rests on. */
export function claimItem({ source, target, attributes }: EdgeEntry, claim: Claim): Item {
  return {
    id: iri("claim", claim.id),
    type: ["schema:Claim", "rdf:Statement", "prov:Entity"],
    subject: iri("node", source),
    predicate: iri("relation", attributes.predicate),
    object: iri("node", target),
    modality: claim.modality,
    // The article itself is the author of what it says in its own voice only by its publisher, whom we do not know.
    author: claim.claimant === null ? undefined : iri("node", claim.claimant),
    attributedTo: claimantIri(claim),
    temporal: claim.when ?? undefined,
    note: claim.note,
    contradicts: claim.contradicts?.map((id) => iri("claim", id)),
    appearance: [...new Set(claim.evidence.map(({ document }) => iri("document", document)))],
    derivedFrom: claim.evidence.map(({ document, exact, prefix, suffix, start, end }, index) => ({
      id: iri("quotation", `${claim.id}.${index + 1}`),
      type: ["schema:Quotation", "prov:Entity"],
      text: exact,
      isPartOf: iri("document", document),
      quotedFrom: iri("document", document),
      selector: [
        { type: "TextQuoteSelector", exact, prefix, suffix },
        { type: "TextPositionSelector", start, end },
      ],
    })),
  };
}
