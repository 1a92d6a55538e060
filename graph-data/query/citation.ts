import type { Claim } from "../model/claim.ts";
import type { Document } from "../model/document.ts";
import { publishedInWords, whenInWords } from "./dates/date-words.ts";
import type { BoardIndex } from "./index/columns.ts";
import { standingOf } from "./standing-words.ts";
import { showHidden } from "./text/hidden.ts";
import { quoted } from "./text/quoted.ts";

/** A citation in parts and as one line. */
export interface Citation {
  /**
   * The quotes in typographic quotation marks, verbatim but for line breaks, which become spaces, and what acts unseen,
   * which becomes a sign.
   */
  readonly quote: string;
  /** How it stands and on whose word: "claimed by Gustavo Petro". */
  readonly standing: string;
  /** Articles with date and places: "Title (17 November 2025), characters 12–80". */
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
    .map(({ exact }) => quoted(showHidden(exact.replaceAll(/\s+/gu, " ").trim())))
    .join(" … ");
  const standing = standingOf(index, [claim]);
  const source = documents.map((document) => sourceInWords(document, claim)).join("; ");
  const when = claim.when === null ? "" : `, ${whenInWords(claim.when)}`;
  const line = [`${quote} (${standing}${when})`, source, ...(url ? [url] : [])].join(". ");
  return { quote, standing, source, line: url ? line : `${line}.` };
}

/** Places count Unicode code points, half-open as in the records. */
function sourceInWords({ id, title, published }: Document, { evidence }: Claim): string {
  const places = evidence
    .filter(({ document }) => document === id)
    .map(({ start, end }) => `${start}–${end}`)
    .join(", ");
  return `${title} (${publishedInWords(published)}), characters ${places}`;
}
