import type { Evidence } from "../model/evidence.ts";
import type { CodePointText } from "../query/text/code-points.ts";
import { contextOf } from "../query/text/context.ts";
import type { Memory } from "./cache/memory.ts";
import { type CheckedArticle, checkArticle, type Surroundings } from "./check-article.ts";
import type { EntityMention } from "./mentions/resolve-mentions.ts";
import type { Finding } from "./problems/problem.ts";
import type { ArticleRecords } from "./read/records.ts";
import type { Coverage } from "./report/coverage.ts";

/** What a check found, without what the records say anyway. */
interface Outcome {
  /** Of each claim its place in the article's list of claims, and where its quotes stand; the text says the rest. */
  readonly claims: readonly (readonly [at: number, ...spans: number[]])[];
  readonly outer: readonly EntityMention[];
  readonly names: readonly string[];
  readonly coverage?: Coverage;
  readonly findings: readonly Finding[];
}

/**
 * One article, checked or remembered. A check depends on the article's text, its records and the entities alone; of a text
 * that has changed it also depends on the last build, so that one is never remembered.
 */
export function recallArticle(
  article: ArticleRecords,
  surroundings: Surroundings,
  memory: Memory,
  findings: Finding[],
): CheckedArticle {
  const { texts } = surroundings.records;
  const own = texts.get(article.file);
  const unchanged = article.text !== undefined && article.sha256 === article.document.value.sha256;
  if (!unchanged || own === undefined) {
    return checkArticle(article, surroundings, findings);
  }
  const from = JSON.stringify([article.file, article.sha256, surroundings.fingerprint, own]);
  let remembered = true;
  const {
    claims,
    outer,
    names,
    coverage,
    findings: found,
  } = memory.recall("check", from, () => {
    remembered = false;
    return outcomeOf(article, surroundings);
  });
  for (const finding of found) findings.push(finding);
  const { text, document } = article;
  return {
    article,
    claims: claims.flatMap(([at, ...spans]) => {
      const claim = article.claims[at];
      return claim && text ? [{ ...claim, evidence: quotesAt(text, document.value.id, spans) }] : [];
    }),
    mentions: { outer, names: new Set(names) },
    coverage,
    remembered,
  };
}

function outcomeOf(article: ArticleRecords, surroundings: Surroundings): Outcome {
  const findings: Finding[] = [];
  const { claims, mentions, coverage } = checkArticle(article, surroundings, findings);
  const places = new Map(article.claims.map(({ place }, at) => [place, at]));
  return {
    claims: claims.map(({ place, evidence }) => [
      places.get(place) as number,
      ...evidence.flatMap(({ start, end }) => [start, end]),
    ]),
    outer: mentions.outer,
    names: [...mentions.names],
    ...(coverage && { coverage }),
    findings,
  };
}

/** @param spans - where each begins and ends, in turn. */
function quotesAt(text: CodePointText, document: string, spans: readonly number[]): Evidence[] {
  const quotes: Evidence[] = [];
  for (let at = 0; at < spans.length; at += 2) {
    const [start, end] = [spans[at] as number, spans[at + 1] as number];
    const exact = text.slice(start, end);
    quotes.push({ document, exact, ...contextOf(text, { start, end }), start, end });
  }
  return quotes;
}
