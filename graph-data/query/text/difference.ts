/** Where two texts part: the stretch of whole words in which they differ, either of which may be empty. */
export interface Difference {
  readonly quote: string;
  readonly article: string;
}

/** What stands in a quote and what in the article, without the words that they share at either end; undefined if equal. */
export function differenceOf(quote: string, article: string): Difference | undefined {
  if (quote === article) return undefined;
  const ours = words(quote);
  const theirs = words(article);
  const most = Math.min(ours.length, theirs.length);
  let before = 0;
  while (before < most && ours[before] === theirs[before]) before++;
  let after = 0;
  while (after < most - before && ours.at(-1 - after) === theirs.at(-1 - after)) after++;
  return {
    quote: ours.slice(before, ours.length - after).join(""),
    article: theirs.slice(before, theirs.length - after).join(""),
  };
}

/** Words and what stands between them, so that joined they are the text again. */
function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]/gu) ?? [];
}
