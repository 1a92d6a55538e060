import type { CodePointText, Span } from "./code-points.ts";

/** Code points that a built quote carries on either side. */
const contextLength = 32;

/** What stands directly before and after a place: up to `length` code points, less at the text's ends. */
export function contextOf(article: CodePointText, place: Span, length = contextLength) {
  return {
    prefix: article.slice(place.start - length, place.start),
    suffix: article.slice(place.end, place.end + length),
  };
}
