/** An id as curators write it: lower-case words of ASCII letters and digits, joined by single hyphens. */
export const keyPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Stands in filters for the article's own voice, where `claimant` is null. No entity may bear it. */
export const articleVoice = "article";

/**
 * The key of the edge that gathers all claims of one (source, predicate, target).
 * Ids have no double hyphen and predicates no hyphen, so keys never collide.
 */
export function edgeKey(source: string, predicate: string, target: string): string {
  return `${source}--${predicate}--${target}`;
}
