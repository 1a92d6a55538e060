import { keyPattern } from "../model/keys.ts";
import { paragraphsOf } from "../query/text/paragraphs.ts";
import type { Memory } from "./cache/memory.ts";
import { lintClaims } from "./lint/lint-claims.ts";
import type { LintContext } from "./lint/rule.ts";
import type { NameIndex } from "./mentions/name-index.ts";
import { type ArticleMentions, resolveMentions } from "./mentions/resolve-mentions.ts";
import { makePart } from "./part/make-part.ts";
import { unpackPart } from "./part/pack-part.ts";
import type { Part } from "./part/part.ts";
import { type Finding, fails } from "./problems/problem.ts";
import type { ArticleRecords, EntityFile } from "./read/records.ts";
import { type Coverage, coverageOf } from "./report/coverage.ts";
import { reportChangedText } from "./resolve/changed-text.ts";
import { findTwins } from "./resolve/duplicates.ts";
import type { LastBuild } from "./resolve/last-build.ts";
import { type ResolvedClaim, resolveClaims } from "./resolve/resolve-claims.ts";

/** What every article is checked against. */
export interface Surroundings {
  readonly records: EntityFile;
  readonly names: NameIndex;
  readonly kinds: LintContext["kinds"];
  readonly last: LastBuild | undefined;
}

/** One article, checked. */
export interface CheckedArticle {
  readonly claims: readonly ResolvedClaim[];
  readonly mentions: Pick<ArticleMentions, "outer" | "names">;
  /** Undefined where the text or the entities could not be read, or the text has changed. */
  readonly coverage: Coverage | undefined;
  /** What it gives to the graph; undefined where something stands in the way, which is reported. */
  readonly part: Part | undefined;
}

/**
 * All checks that concern one article alone: its cost does not depend on how many others there are. What it comes to
 * depends on the article's text, its records and the entities alone, and is remembered where it is without an error.
 */
export function checkArticle(
  article: ArticleRecords,
  surroundings: Surroundings,
  memory: Memory,
  findings: Finding[],
): CheckedArticle {
  const found: Finding[] = [];
  const checked = check(article, surroundings, found);
  for (const finding of found) findings.push(finding);
  const { text } = article;
  const { claims, mentions, coverage } = checked;
  const { order, allSound } = surroundings.records;
  if (!text || !coverage || found.some(fails) || !allSound || !claims.every(isNamed))
    return { ...checked, part: undefined };
  const sound = { article: { ...article, text }, claims, mentions, coverage, findings: found };
  const packed = makePart(sound, order);
  memory.store("part", article.fingerprint, packed);
  return { ...checked, part: unpackPart(packed) };
}

/** Ids are held to their form, and reported, where they are read. */
const isNamed = ({ value: { id, claimant } }: ResolvedClaim) =>
  keyPattern.test(id) && (claimant === undefined || keyPattern.test(claimant));

function check(
  article: ArticleRecords,
  { records, names, kinds, last }: Surroundings,
  findings: Finding[],
): Omit<CheckedArticle, "part"> {
  const { text, sha256 } = article;
  const changed = sha256 !== undefined && sha256 !== article.document.value.sha256;
  reportChangedText(article, last, findings);
  // Nothing is anchored in a changed text; what the claims refer to is checked all the same.
  const anchored: ArticleRecords = changed ? { ...article, text: undefined } : article;
  const claims = resolveClaims(anchored, records, findings);
  findTwins(claims, findings);
  // Without entities no passage stands for anything, and nothing can be said of those that do not.
  const readable = records.hasEntities ? anchored : { ...anchored, text: undefined };
  const mentions = resolveMentions(readable, records, names, findings);
  if (!text || changed || !records.hasEntities) return { claims, mentions, coverage: undefined };
  lintClaims(claims, { mentions, paragraphs: paragraphsOf(text), kinds }, findings);
  const coverage = coverageOf({ ...article, text }, claims, findings);
  return { claims, mentions, coverage };
}
