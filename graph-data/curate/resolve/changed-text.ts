import type { Span } from "../../query/text/code-points.ts";
import { locate } from "../../query/text/locate.ts";
import { type Finding, type Place, quoted } from "../problems/problem.ts";
import type { QuoteRecord } from "../read/record-schemas.ts";
import type { ArticleRecords } from "../read/records.ts";
import { within } from "../read/validate.ts";
import type { LastBuild } from "./last-build.ts";
import { inContext, nearest } from "./place-quote.ts";

/**
 * Reports an article whose bytes are no longer those that the records were written for: each quote that moved, and where
 * to, and each that is orphaned. Nothing is anchored anew until the curator writes the new sha256 into the record.
 * @param last - undefined where no earlier build can be read; then no quote can be said to have moved.
 */
export function reportChangedText(
  article: ArticleRecords,
  last: LastBuild | undefined,
  findings: Finding[],
): void {
  const { id, sha256 } = article.document.value;
  const { text } = article;
  if (!text || article.sha256 === undefined || article.sha256 === sha256) return;
  const known = last?.sha256.get(id) === sha256 ? last : undefined;
  const counts = { kept: 0, moved: 0, orphaned: 0, unclear: 0 };

  const look = (quote: QuoteRecord, place: Place, old: Span | undefined) => {
    const at = within(place, "exact");
    const places = locate(text, quote);
    const [now] = places;
    if (!now) {
      counts.orphaned++;
      const says = `no longer stands in ${article.document.value.file}. ${nearest(text, quote.exact)}`;
      findings.push({ code: "quote-orphaned", place: at, text: quote.exact, says });
    } else if (places.length > 1) {
      counts.unclear++;
      const says = `now stands in ${places.length} places of the changed text.`;
      findings.push({ code: "quote-ambiguous", place: at, text: quote.exact, says });
    } else if (old && old.start !== now.start) {
      counts.moved++;
      const says = `moved from ${old.start} to ${now.start}: ${inContext(text, now)}.`;
      findings.push({ code: "quote-moved", place: at, text: quote.exact, says });
    } else {
      counts.kept++;
    }
  };
  for (const { value, place } of article.claims) {
    const evidence = known?.evidence.get(value.id) ?? [];
    for (const [index, quote] of value.evidence.entries()) {
      look(quote, within(place, "evidence", index), oldPlace(quote, evidence));
    }
  }
  for (const { value, place } of [...article.mentions, ...article.silent]) look(value, place, undefined);

  const compared = known
    ? `${counts.moved} moved, ${counts.kept} did not or were never placed`
    : `${counts.kept + counts.moved} still stand (no earlier build of the old text is there to say which moved)`;
  findings.push({
    code: "text-changed",
    place: within(article.document.place, "sha256"),
    text: sha256,
    says: `is not the sha256 of ${quoted(article.document.value.file)}, which is ${article.sha256} now. Of its quotes ${compared}, ${counts.orphaned} are orphaned, ${counts.unclear} now stand in several places.`,
  });
}

/** Where a quote stood: the same words, and of several such the one whose context the curator gave. */
function oldPlace(
  quote: QuoteRecord,
  evidence: LastBuild["evidence"] extends ReadonlyMap<string, infer E> ? E : never,
) {
  const same = evidence.filter(({ exact }) => exact === quote.exact);
  if (same.length === 1) return same[0];
  return same.find(
    ({ prefix, suffix }) =>
      prefix.endsWith((quote.prefix ?? "").slice(-prefix.length || undefined)) &&
      suffix.startsWith((quote.suffix ?? "").slice(0, suffix.length)),
  );
}
