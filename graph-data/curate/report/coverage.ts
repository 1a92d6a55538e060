import type { CodePointText, Span } from "../../query/text/code-points.ts";
import { firstEndingAfter } from "../../query/text/first-ending-after.ts";
import { sentencesOf } from "../../query/text/sentences.ts";
import { type Finding, quoted } from "../problems/problem.ts";
import type { SilentRecord } from "../read/record-schemas.ts";
import type { ArticleRecords } from "../read/records.ts";
import { type Located, within } from "../read/validate.ts";
import { placeQuote } from "../resolve/place-quote.ts";
import type { ResolvedClaim } from "../resolve/resolve-claims.ts";

/** A sentence and what becomes of it. */
interface CoveredSentence extends Span {
  /** Ids of the claims whose evidence touches it. */
  readonly claims: readonly string[];
  /** Why it carries none, by the curator. */
  readonly reason: string | null;
}

export interface Coverage {
  readonly document: string;
  readonly sentences: readonly CoveredSentence[];
}

/** Sentence by sentence, which claims an article carries; a sentence without claim and without reason is a warning. */
export function coverageOf(
  article: ArticleRecords & { text: CodePointText },
  claims: readonly ResolvedClaim[],
  findings: Finding[],
): Coverage {
  const document = article.document.value.id;
  const sentences = sentencesOf(article.text);
  const carried = sentences.map((): string[] => []);
  for (const { value, evidence } of claims) {
    for (const quote of evidence) {
      for (let at = firstEndingAfter(sentences, quote.start); at < sentences.length; at++) {
        if ((sentences[at] as Span).start >= quote.end) break;
        if (!carried[at]?.includes(value.id)) carried[at]?.push(value.id);
      }
    }
  }
  const reasons = new Map<number, string>();
  for (const record of article.silent) {
    const at = silentSentence(article.text, sentences, record, findings);
    if (at === undefined) continue;
    const [first] = carried[at] ?? [];
    const report = (code: Finding["code"], says: string) =>
      findings.push({ code, place: within(record.place, "exact"), text: record.value.exact, says });
    if (first !== undefined) report("silent-not", `carries claims, such as ${first}.`);
    else if (reasons.has(at)) report("silent-twice", "is a sentence that has its reason already.");
    else reasons.set(at, record.value.reason);
  }
  const covered = sentences.map((sentence, at): CoveredSentence => {
    const ids = carried[at] ?? [];
    const reason = reasons.get(at) ?? null;
    if (ids.length === 0 && reason === null) {
      const says = `carries no claim and no reason for that (sentence ${at + 1} of ${sentences.length}, at ${sentence.start} of ${quoted(document)}).`;
      const text = article.text.slice(sentence.start, sentence.end);
      findings.push({
        code: "uncovered",
        place: { file: article.file, path: ["claims"], atKey: true },
        text,
        says,
      });
    }
    return { ...sentence, claims: ids, reason };
  });
  return { document, sentences: covered };
}

function silentSentence(
  text: CodePointText,
  sentences: readonly Span[],
  { value, place }: Located<SilentRecord>,
  findings: Finding[],
): number | undefined {
  const span = placeQuote(text, value, place, findings);
  if (!span) return undefined;
  const at = firstEndingAfter(sentences, span.start);
  const sentence = sentences[at];
  if (sentence?.start === span.start && span.end <= sentence.end) return at;
  const says = "is not the beginning of one sentence.";
  findings.push({ code: "silent-unplaced", place: within(place, "exact"), text: value.exact, says });
  return undefined;
}
