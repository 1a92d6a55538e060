import type { CodePointText, Span } from "../../query/text/code-points.ts";
import { contextOf } from "../../query/text/context.ts";
import { differenceOf } from "../../query/text/difference.ts";
import { locate, type QuoteSelector } from "../../query/text/locate.ts";
import { nearestPassage } from "../../query/text/nearest.ts";
import { type Finding, type Place, quoted } from "../problems/problem.ts";
import { within } from "../read/validate.ts";

/** Places shown of an ambiguous quote; how many more there are is said. */
const placesShown = 6;

/** The one place where a quote stands, or undefined after saying why there is none or more than one. */
export function placeQuote(
  article: CodePointText,
  quote: QuoteSelector,
  place: Place,
  findings: Finding[],
): Span | undefined {
  const places = locate(article, quote);
  if (places.length === 1) return places[0];
  if (places.length > 1) {
    const says = `stands in ${places.length} places: ${listed(article, places)}.`;
    findings.push({ code: "quote-ambiguous", place: within(place, "exact"), text: quote.exact, says });
    return undefined;
  }
  const anywhere = quote.prefix || quote.suffix ? locate(article, { exact: quote.exact }) : [];
  if (anywhere.length > 0) findings.push(wrongContext(article, quote, anywhere, place));
  else {
    const says = `does not stand in the article. ${nearest(article, quote.exact)}`;
    findings.push({ code: "quote-not-found", place: within(place, "exact"), text: quote.exact, says });
  }
  return undefined;
}

/** The nearest passage of the article in a sentence, with what differs. */
export function nearest(article: CodePointText, exact: string): string {
  const near = nearestPassage(article, exact);
  if (!near) return "Nothing in it comes near.";
  const differs = differenceOf(exact, near.exact);
  const passage = `The nearest passage is ${quoted(near.exact)} (from ${near.start})`;
  if (!differs) return `${passage}.`;
  return `${passage}: it has ${orNothing(differs.article)} where the quote has ${orNothing(differs.quote)}.`;
}

function orNothing(words: string): string {
  return words === "" ? "nothing" : quoted(words);
}

function wrongContext(
  article: CodePointText,
  quote: QuoteSelector,
  places: readonly Span[],
  place: Place,
): Finding {
  const { exact, prefix = "", suffix = "" } = quote;
  const badPrefix = prefix !== "" && locate(article, { exact, prefix }).length === 0;
  const which = badPrefix ? "prefix" : "suffix";
  const text = badPrefix ? prefix : suffix;
  const says = `is not the ${which} of ${quoted(exact)}, which stands here: ${listed(article, places)}.`;
  return { code: "quote-context", place: within(place, which), text, says };
}

function listed(article: CodePointText, places: readonly Span[]): string {
  const shown = places.slice(0, placesShown).map((span) => inContext(article, span));
  const more = places.length - shown.length;
  return `${shown.join("; ")}${more > 0 ? `; and ${more} more` : ""}`;
}

/** A place with its neighbourhood: "(at 475) …before [words] after…". */
export function inContext(article: CodePointText, span: Span): string {
  const { prefix, suffix } = contextOf(article, span, 24);
  const words = article
    .slice(span.start, Math.min(span.end, span.start + 80))
    .concat(span.end - span.start > 80 ? "…" : "");
  return `(at ${span.start}) …${prefix}[${words}]${suffix}…`.replace(/\s+/gu, " ");
}
