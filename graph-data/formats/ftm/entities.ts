import type { Claim } from "../../model/claim.ts";
import type { Document } from "../../model/document.ts";
import type { EdgeEntry, NodeEntry } from "../../model/graph.ts";
import { keyPattern } from "../../model/keys.ts";
import { tieLabel } from "../colours.ts";
import { spanOf } from "../span.ts";
import { schemata } from "./schemata.ts";
import { withinLimits } from "./within-limits.ts";

interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Record<string, readonly string[]>;
}

/** Node keys have no dot, so that ids of the three sorts cannot meet. */
const documentId = (id: string): string => `document.${id}`;
const claimId = (id: string): string => `claim.${id}`;

/** Entities of the articles that something stands in; an id that is none would make readers refuse the whole entity. */
function proofOf(places: readonly { readonly document: string }[]): readonly string[] {
  return places
    .filter(({ document }) => keyPattern.test(document))
    .map(({ document }) => documentId(document));
}

type Values = Record<string, readonly (string | null | undefined)[]>;

function entity(id: string, schema: string, values: Values): Entity {
  const properties: Record<string, readonly string[]> = {};
  for (const [name, given] of Object.entries(values)) {
    const texts = given
      .filter((text) => text != null && text !== "")
      .map((text) => withinLimits(name, text as string));
    if (texts.length > 0) properties[name] = [...new Set(texts)];
  }
  return { id, schema, properties };
}

export function documentEntity({ id, file, title, published }: Document): Entity {
  return entity(documentId(id), "Article", {
    fileName: [file],
    title: [title],
    publishedAt: [published === null ? null : spanOf(published).start],
  });
}

const wikidata = /^https?:\/\/(?:www\.)?wikidata\.org\/(?:wiki|entity)\/(Q\d+)$/;

export function nodeEntity({ key, attributes }: NodeEntry): Entity {
  const { label, kind, aliases, description, sameAs, note, mentions } = attributes;
  const schema = schemata[kind] ?? "Note";
  return entity(key, schema, {
    name: [label],
    alias: aliases,
    ...(schema === "Address" ? { full: [label] } : {}),
    description: [description],
    wikidataId: [sameAs && wikidata.exec(sameAs)?.[1]],
    notes: [note],
    keywords: [kind],
    proof: proofOf(mentions),
  });
}

export function claimEntity(
  { source, target, attributes }: EdgeEntry,
  claim: Claim,
  vouches: string,
): Entity {
  const span = claim.when === null ? undefined : spanOf(claim.when);
  const { label } = attributes;
  return entity(claimId(claim.id), "UnknownLink", {
    subject: [source],
    object: [target],
    // The words carry the modality too, since tools show the role and few show the status.
    role: [tieLabel(label, claim.modality)],
    status: [claim.modality],
    startDate: [span?.start],
    endDate: [span?.end],
    publisher: [vouches],
    description: claim.evidence.map(({ exact }) => exact),
    summary: [claim.note],
    recordId: [claim.id],
    proof: proofOf(claim.evidence),
  });
}
