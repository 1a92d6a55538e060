import type { CheckedArticle } from "./check-article.ts";
import { coverageOfPart, namesOf } from "./part/pack-part.ts";
import type { Part } from "./part/part.ts";
import type { Place } from "./problems/problem.ts";
import type { ArticleRecords, RememberedArticle } from "./read/records.ts";
import type { Coverage } from "./report/coverage.ts";
import type { ContradictingClaim } from "./resolve/contradictions.ts";
import { type TiedClaim, turns } from "./resolve/duplicates.ts";

/** What the checks over all articles ask of each, whether it was checked now or by a run before this one. */
export interface Outline {
  /** Id of the document. */
  readonly document: string;
  readonly contradicting: readonly ContradictingClaim[];
  /** Claims whose tie could be written the other way round. */
  readonly symmetric: readonly TiedClaim[];
  /** Every name that stands in the text. */
  names(): Iterable<string>;
  /** Whether every sentence was looked at. */
  readonly isCovered: boolean;
  coverage(): Coverage | undefined;
  /** Undefined where an error stands in the way. */
  readonly part: Part | undefined;
}

/** Of an article that something stands in the way of. */
export function outlineOf(article: ArticleRecords, checked: CheckedArticle): Outline {
  const { claims, mentions, coverage } = checked;
  return {
    document: article.document.value.id,
    contradicting: article.claims.flatMap(({ value: { id, contradicts }, place }) =>
      contradicts.length > 0 ? [{ id, place, contradicts }] : [],
    ),
    symmetric: claims.flatMap(({ value, place }) =>
      turns(value)
        ? [{ id: value.id, place, subject: value.subject, predicate: value.predicate, object: value.object }]
        : [],
    ),
    names: () => mentions.names,
    isCovered: coverage !== undefined,
    coverage: () => coverage,
    part: undefined,
  };
}

/** The outline of an article that is remembered, and not read again. */
export function outlineOfPart({ file, part }: RememberedArticle): Outline {
  const { document, ids, contradicts, symmetric } = part.head;
  const claim = (at: number) => {
    const place: Place = { file, path: ["claims", at] };
    return { id: ids[at] as string, place };
  };
  return {
    document: document.id,
    contradicting: contradicts.map(([at, others]) => ({ ...claim(at), contradicts: others })),
    symmetric: symmetric.map(([at, subject, predicate, object]) => ({
      ...claim(at),
      subject,
      predicate,
      object,
    })),
    names: () => namesOf(part),
    isCovered: true,
    coverage: () => coverageOfPart(part),
    part,
  };
}
