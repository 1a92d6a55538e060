import type { Kind } from "../model/kinds.ts";
import { paragraphsOf } from "../query/text/paragraphs.ts";
import { lintClaims } from "./lint/lint-claims.ts";
import type { NameIndex } from "./mentions/name-index.ts";
import { type ArticleMentions, resolveMentions } from "./mentions/resolve-mentions.ts";
import type { Finding } from "./problems/problem.ts";
import type { ArticleRecords, Records } from "./read/records.ts";
import { type Coverage, coverageOf } from "./report/coverage.ts";
import { reportChangedText } from "./resolve/changed-text.ts";
import type { LastBuild } from "./resolve/last-build.ts";
import { type ResolvedClaim, resolveClaims } from "./resolve/resolve-claims.ts";

/** What every article is checked against. */
export interface Surroundings {
  readonly records: Records;
  readonly names: NameIndex;
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly last: LastBuild | undefined;
  /** Of the file of entities: differs wherever one of them does. */
  readonly fingerprint: string;
}

/** One article, checked. */
export interface CheckedArticle {
  readonly article: ArticleRecords;
  readonly claims: readonly ResolvedClaim[];
  readonly mentions: Pick<ArticleMentions, "outer" | "names">;
  /** Undefined where the text or the entities could not be read, or the text has changed. */
  readonly coverage: Coverage | undefined;
  /** Whether a run before this one came to the same, and built it. */
  readonly remembered: boolean;
}

/** All checks that concern one article alone: its cost does not depend on how many others there are. */
export function checkArticle(
  article: ArticleRecords,
  { records, names, kinds, last }: Surroundings,
  findings: Finding[],
): CheckedArticle {
  const { text, sha256 } = article;
  const changed = sha256 !== undefined && sha256 !== article.document.value.sha256;
  reportChangedText(article, last, findings);
  // Nothing is anchored in a changed text; what the claims refer to is checked all the same.
  const anchored: ArticleRecords = changed ? { ...article, text: undefined } : article;
  const claims = resolveClaims(anchored, records, findings);
  // Without entities no passage stands for anything, and nothing can be said of those that do not.
  const readable = records.whole.entities ? anchored : { ...anchored, text: undefined };
  const mentions = resolveMentions(readable, records, names, findings);
  if (!text || changed || !records.whole.entities)
    return { article, claims, mentions, coverage: undefined, remembered: false };
  lintClaims(claims, { mentions, paragraphs: paragraphsOf(text), kinds }, findings);
  const coverage = coverageOf({ ...article, text }, claims, findings);
  return { article, claims, mentions, coverage, remembered: false };
}
