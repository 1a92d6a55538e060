import type { Evidence } from "../model/evidence.ts";
import type { CodePointText, Span } from "./text/code-points.ts";
import { sentencesOf } from "./text/sentences.ts";

/** The articles' texts by id of the document. */
export type Texts = ReadonlyMap<string, CodePointText>;

/** A passage within the whole sentences that it touches: `before` + `exact` + `after`. */
export interface Passage extends Span {
  readonly document: string;
  readonly before: string;
  readonly exact: string;
  readonly after: string;
}

const sentences = new WeakMap<CodePointText, readonly Span[]>();

/** Splits an article once, however often it is asked. */
function sentencesIn(article: CodePointText): readonly Span[] {
  let found = sentences.get(article);
  if (!found) {
    found = sentencesOf(article);
    sentences.set(article, found);
  }
  return found;
}

/** The passage at [start, end), in code points, with its sentences around it. */
export function passageAt(document: string, article: CodePointText, { start, end }: Span): Passage {
  const touched = sentencesIn(article).filter((sentence) => sentence.start < end && sentence.end > start);
  const from = Math.min(start, touched[0]?.start ?? start);
  const to = Math.max(end, touched.at(-1)?.end ?? end);
  return {
    document,
    start,
    end,
    before: article.slice(from, start),
    exact: article.slice(start, end),
    after: article.slice(end, to),
  };
}

/** Evidence in its sentences; where the article's text is not at hand, between its stored prefix and suffix. */
export function evidenceInContext(evidence: Evidence, texts: Texts): Passage {
  const { document, start, end, exact, prefix, suffix } = evidence;
  const article = texts.get(document);
  if (article) return passageAt(document, article, evidence);
  return { document, start, end, before: prefix, exact, after: suffix };
}
