import type { Claim } from "../../model/claim.ts";
import type { Document } from "../../model/document.ts";
import type { EdgeEntry, NodeEntry } from "../../model/graph.ts";
import { tieLabel } from "../colours.ts";
import { showControls } from "../controls.ts";
import { spanOf } from "../span.ts";
import { schemata } from "./schemata.ts";

interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Record<string, readonly string[]>;
}

/** Node keys have no dot, so that ids of the three sorts cannot meet. */
const documentId = (id: string): string => `document.${id}`;
const claimId = (id: string): string => `claim.${id}`;

type Values = Record<string, readonly (string | null | undefined)[]>;

function entity(id: string, schema: string, values: Values): Entity {
  const properties: Record<string, readonly string[]> = {};
  for (const [name, given] of Object.entries(values)) {
    const texts = given
      .filter((text) => text != null && text !== "")
      .map((text) => showControls(text as string));
    if (texts.length > 0) properties[name] = [...new Set(texts)];
  }
  return { id, schema, properties };
}

export function documentEntity({ id, file, title, published, language }: Document): Entity {
  return entity(documentId(id), "Article", {
    fileName: [file],
    title: [title],
    publishedAt: [published === null ? null : spanOf(published).start],
    language: [language],
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
    proof: mentions.map(({ document }) => documentId(document)),
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
    proof: claim.evidence.map(({ document }) => documentId(document)),
  });
}
