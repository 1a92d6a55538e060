import type { Predicate } from "./predicates.ts";

/** Ties that say that nothing was said: stated as such, and never a link between their ends. */
const silences: ReadonlySet<string> = new Set<Predicate>(["declined_to_comment_on"]);

/** Whether a tie of this predicate can link its ends in a chain; its claims' modality (`carries`) decides the rest. */
export function predicateCarries(predicate: string): boolean {
  return !silences.has(predicate);
}
