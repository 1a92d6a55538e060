import type { Claim } from "../model/claim.ts";
import type { Document } from "../model/document.ts";
import { type Modality, modalities } from "../model/modalities.ts";
import type { BoardIndex } from "./index/columns.ts";
import { showHidden } from "./text/hidden.ts";

/** A citation in parts and as one line. */
export interface Citation {
  /** The quotes in typographic quotation marks, verbatim but for line breaks, which become spaces, and what acts unseen, which becomes a sign. */
  readonly quote: string;
  /** How it stands and on whose word: "claimed by Gustavo Petro". */
  readonly standing: string;
  /** Articles with date and places: "Title (2025-11-17), code points 12–80". */
  readonly source: string;
  /** Ready to paste, with the address where one is given. */
  readonly line: string;
}

/** Cites one claim; it adds nothing that the records do not say. */
export function citation(
  index: BoardIndex,
  claim: Claim,
  documents: readonly Document[],
  url?: string,
): Citation {
  const quote = claim.evidence
    .map(({ exact }) => `“${showHidden(exact.replaceAll(/\s+/gu, " ").trim())}”`)
    .join(" … ");
  const standing = standingInWords(index, claim);
  const source = documents.map((document) => sourceInWords(document, claim)).join("; ");
  const when = claim.when === null ? "" : `, about ${claim.when}`;
  const line = [`${quote} (${standing}${when})`, source, ...(url ? [url] : [])].join(". ");
  return { quote, standing, source, line: url ? line : `${line}.` };
}

const article: Record<Modality, string> = {
  stated: "stated by the article",
  claimed: "claimed; the article names nobody for it",
  proposed: "proposed, as the article reports",
  denied: "denied, as the article reports",
};

/** Modality and claimant in words: "stated by the article", "proposed, on Donald Trump's word". */
export function standingInWords(index: BoardIndex, { modality, claimant }: Claim): string {
  if (claimant === null) return article[modality];
  const id = index.ids.get(claimant);
  const name = id === undefined ? claimant : index.entries.node(id).attributes.label;
  return modality === "claimed" || modality === "denied"
    ? `${modalities[modality].label} by ${name}`
    : `${modalities[modality].label}, on the word of ${name}`;
}

function sourceInWords({ id, title, published }: Document, { evidence }: Claim): string {
  const places = evidence
    .filter(({ document }) => document === id)
    .map(({ start, end }) => `${start}–${end}`)
    .join(", ");
  return `${title} (${published ?? "undated"}), code points ${places}`;
}
