import type { CodePointText, Span } from "./code-points.ts";
import { paragraphsOf } from "./paragraphs.ts";

/** Words whose full stop does not end a sentence. Lower case, without the stop. */
const abbreviations = new Set(
  "mr mrs ms dr prof st gen col lt sgt capt sen rep gov pres sr jr vs etc no vol fig inc ltd co corp jan feb mar apr jun jul aug sep sept oct nov dec".split(
    " ",
  ),
);

/** A stop with whatever closes after it, then white space, then what may open a sentence. */
const boundary =
  /(?:[.!?…]{1,8}["'”’»)\]]{0,8}(?=\s+["'“‘«([¿¡]*[\p{Lu}\p{Lt}\p{N}]))|[。！？]{1,8}[”’」』）]{0,8}/gu;

/**
 * The sentences of an article, in order; each lies within one paragraph and none overlap.
 *
 * Our own few rules and not `Intl.Segmenter`, whose answer changes with the engine's version: a build must give the same
 * bytes everywhere. A text that breaks off in mid-sentence ends in a sentence all the same.
 */
export function sentencesOf(article: CodePointText): Span[] {
  return paragraphsOf(article).flatMap((paragraph) => sentencesWithin(article, paragraph));
}

function sentencesWithin(article: CodePointText, paragraph: Span): Span[] {
  const text = article.slice(paragraph.start, paragraph.end);
  const base = article.unitAt(paragraph.start);
  const found: Span[] = [];
  let from = 0;
  const close = (to: number) => {
    const start = from + (/^\s*/u.exec(text.slice(from, to))?.[0].length ?? 0);
    from = to;
    if (start === to) return;
    found.push({ start: article.codePointAt(base + start), end: article.codePointAt(base + to) });
  };
  for (const stop of text.matchAll(boundary)) {
    if (!endsAbbreviation(text.slice(Math.max(from, stop.index - 24), stop.index), stop[0])) {
      close(stop.index + stop[0].length);
    }
  }
  close(text.length);
  return found;
}

/** Whether a stop belongs to the word before it: "Dr.", "U.S.", the "R." of a name. */
function endsAbbreviation(before: string, stop: string): boolean {
  if (stop !== ".") return false;
  const word = /[\p{L}.]+$/u.exec(before)?.[0] ?? "";
  return /^\p{Lu}$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word) || abbreviations.has(word.toLowerCase());
}
