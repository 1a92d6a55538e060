import type { CodePointText, Span } from "./code-points.ts";

/** A quote as a curator or a reader gives it. W3C Web Annotation, 4.2.4 TextQuoteSelector. */
export interface QuoteSelector {
  readonly exact: string;
  /** The words directly before, where `exact` stands in several places. */
  readonly prefix?: string | undefined;
  /** The words directly after. */
  readonly suffix?: string | undefined;
}

/**
 * Every place where a quote stands, in the order of the text; overlapping places are all given.
 * Nothing is matched loosely: case, accents, quotation marks and white space all count. An empty `exact` stands nowhere.
 */
export function locate(article: CodePointText, selector: QuoteSelector): Span[] {
  const { text } = article;
  const { exact, prefix = "", suffix = "" } = selector;
  const found: Span[] = [];
  if (exact === "") return found;
  for (let unit = text.indexOf(exact); unit >= 0; unit = text.indexOf(exact, unit + 1)) {
    const end = unit + exact.length;
    if (splitsPair(text, unit) || splitsPair(text, end)) continue;
    if (!text.startsWith(suffix, end)) continue;
    if (prefix !== "" && (unit < prefix.length || !text.startsWith(prefix, unit - prefix.length))) continue;
    found.push({ start: article.codePointAt(unit), end: article.codePointAt(end) });
  }
  return found;
}

/** Whether a cut at this UTF-16 index would go through a code point. */
function splitsPair(text: string, unit: number): boolean {
  if (unit <= 0 || unit >= text.length) return false;
  const before = text.charCodeAt(unit - 1);
  const after = text.charCodeAt(unit);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}
