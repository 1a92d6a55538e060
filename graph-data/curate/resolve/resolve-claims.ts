import type { Evidence } from "../../model/evidence.ts";
import { isPredicate, predicates } from "../../model/predicates.ts";
import { contextOf } from "../../query/text/context.ts";
import { suggestion } from "../problems/nearest-name.ts";
import type { Finding, Place } from "../problems/problem.ts";
import type { ClaimRecord } from "../read/record-schemas.ts";
import type { ArticleRecords, EntityFile } from "../read/records.ts";
import { type Located, within } from "../read/validate.ts";
import { faultOfDate } from "./check-date.ts";
import { placeQuote } from "./place-quote.ts";

/** A claim whose quotes have a place; its ends and claimant may still be unknown, which is reported. */
export interface ResolvedClaim extends Located<ClaimRecord> {
  /** At least one, in the order of the text. */
  readonly evidence: readonly Evidence[];
}

/** Places the quotes of one article's claims, and checks dates and what the claims refer to. */
export function resolveClaims(
  article: ArticleRecords,
  records: EntityFile,
  findings: Finding[],
): ResolvedClaim[] {
  const { published } = article.document.value;
  if (published !== undefined) checkDate(published, within(article.document.place, "published"), findings);
  return article.claims.flatMap((claim) => {
    checkReferences(claim, records, findings);
    const evidence = placeEvidence(article, claim, findings);
    return evidence.length === 0 ? [] : [{ ...claim, evidence }];
  });
}

function checkReferences(
  { value, place }: Located<ClaimRecord>,
  records: EntityFile,
  findings: Finding[],
): void {
  const entity = (id: string | undefined, key: string) => {
    if (id === undefined || records.knows(id) || !records.hasEntities) return;
    const says =
      key === "claimant" && id === "article"
        ? "is no entity: leave claimant out for the article’s own voice."
        : `is no entity’s id.${suggestion(id, records.ids())}`;
    findings.push({ code: "unknown-entity", place: within(place, key), text: id, says });
  };
  entity(value.subject, "subject");
  entity(value.object, "object");
  entity(value.claimant, "claimant");
  if (!isPredicate(value.predicate)) {
    const says = `is no predicate.${suggestion(value.predicate, Object.keys(predicates))}`;
    findings.push({
      code: "unknown-predicate",
      place: within(place, "predicate"),
      text: value.predicate,
      says,
    });
  }
  if (value.when !== undefined) checkDate(value.when, within(place, "when"), findings);
}

/** Reports a date that is none. */
function checkDate(date: string, place: Place, findings: Finding[]): void {
  const fault = faultOfDate(date);
  if (fault) findings.push({ code: "bad-date", place, text: date, says: fault });
}

function placeEvidence(
  article: ArticleRecords,
  claim: Located<ClaimRecord>,
  findings: Finding[],
): Evidence[] {
  const { text, document } = article;
  if (!text) return [];
  const placed = claim.value.evidence.flatMap((quote, index): Evidence[] => {
    const span = placeQuote(text, quote, within(claim.place, "evidence", index), findings);
    if (!span) return [];
    return [{ document: document.value.id, exact: quote.exact, ...contextOf(text, span), ...span }];
  });
  return placed.sort((a, b) => a.start - b.start || a.end - b.end);
}
