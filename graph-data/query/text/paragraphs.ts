import type { CodePointText, Span } from "./code-points.ts";

/** The paragraphs of an article: its lines, without those that hold only white space, trimmed on either side. */
export function paragraphsOf(article: CodePointText): Span[] {
  const found: Span[] = [];
  for (const line of article.text.matchAll(/[^\r\n\u2028\u2029]+/gu)) {
    const before = line[0].length - line[0].trimStart().length;
    const trimmed = line[0].trim();
    if (trimmed === "") continue;
    const start = line.index + before;
    found.push({ start: article.codePointAt(start), end: article.codePointAt(start + trimmed.length) });
  }
  return found;
}
