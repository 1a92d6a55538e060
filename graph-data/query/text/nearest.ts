import { distance } from "fastest-levenshtein";
import { align } from "./align.ts";
import type { CodePointText, Span } from "./code-points.ts";
import { foldText } from "./fold.ts";

/** The passage of a text that is most like a quote. */
export interface NearPassage extends Span {
  /** Its words, verbatim. */
  readonly exact: string;
  /**
   * Of `exact` to the quote: 1 where only case, accents or punctuation marks' fashion differ; 0 where nothing agrees.
   * Of a long quote its beginning alone is compared.
   */
  readonly similarity: number;
}

/** Only so much of a long quote is compared, in UTF-16 units: its beginning is enough to find the place. */
const compared = 400;
/** Candidate places that are compared letter by letter. */
const candidates = 3;
/** Below this, a passage is no help; a few letters are soon alike to something. */
const leastSimilar = (letters: number) => (letters < 8 ? 0.6 : 0.4);
/** How often one trigram of the quote may vote, so that a repetitive quote costs no more than another. */
const votesPerTrigram = 4;

/**
 * Finds the passage most like a quote, or undefined where nothing is. Linear in the text; never a match, only a hint.
 *
 * Each trigram that quote and text share votes for where the quote would begin; the places with the most votes are then
 * aligned letter by letter.
 */
export function nearestPassage(article: CodePointText, quote: string): NearPassage | undefined {
  const needle = foldText(quote.trim().slice(0, compared));
  if (needle === "") return undefined;
  const hay = foldText(article.text);
  const slack = Math.max(16, needle.length >> 1);
  let best: { start: number; end: number; edits: number } | undefined;
  for (const begin of likelyBeginnings(needle, hay, slack)) {
    const from = Math.max(0, begin - slack);
    const found = align(needle, hay.slice(from, begin + needle.length + 2 * slack));
    if (!best || found.edits < best.edits) {
      best = { start: from + found.start, end: from + found.end, edits: found.edits };
    }
  }
  if (!best || best.end === best.start) return undefined;
  const passage = wholeWords(article, best.start, best.end);
  const whole = foldText(passage.exact);
  const shown = quote.length > compared ? whole.slice(0, needle.length) : whole;
  // Whole words are more than what was aligned: what is shown is what must be alike.
  const similarity = 1 - distance(needle, shown) / Math.max(needle.length, shown.length);
  return similarity < leastSimilar(needle.length) ? undefined : { ...passage, similarity };
}

/** Where the quote would begin, most votes first; each stands for a stretch of `width` units. */
function likelyBeginnings(needle: string, hay: string, width: number): number[] {
  const gram = Math.min(3, needle.length);
  const places = new Map<string, number[]>();
  for (let at = 0; at + gram <= needle.length; at++) {
    const key = needle.slice(at, at + gram);
    const known = places.get(key);
    if (!known) places.set(key, [at]);
    else if (known.length < votesPerTrigram) known.push(at);
  }
  const votes = new Map<number, number>();
  for (let at = 0; at + gram <= hay.length; at++) {
    for (const place of places.get(hay.slice(at, at + gram)) ?? []) {
      const stretch = Math.floor((at - place) / width);
      votes.set(stretch, (votes.get(stretch) ?? 0) + 1);
    }
  }
  return [...votes]
    .sort(([a, inA], [b, inB]) => inB - inA || a - b)
    .slice(0, candidates)
    .map(([stretch]) => stretch * width);
}

function wholeWords(article: CodePointText, from: number, to: number) {
  const { text } = article;
  const inWord = (unit: number) => /[\p{L}\p{N}\p{M}]/u.test(text[unit] ?? "");
  let start = from;
  let end = to;
  for (let steps = 0; steps < 24 && start > 0 && inWord(start - 1) && inWord(start); steps++) start--;
  for (let steps = 0; steps < 24 && end < text.length && inWord(end) && inWord(end - 1); steps++) end++;
  const place = { start: article.codePointAt(start), end: article.codePointAt(end) };
  return { ...place, exact: article.slice(place.start, place.end) };
}
