import { type Modality, modalities } from "./modalities.ts";
import type { Predicate } from "./predicates.ts";

/** Ties that say that nothing was said: stated as such, and never a link between their ends. */
const silences: ReadonlySet<string> = new Set<Predicate>(["declined_to_comment_on"]);

/** Whether a tie of this predicate can link its ends in a chain. */
export function predicateCarries(predicate: string): boolean {
  return !silences.has(predicate);
}

/** Whether a claim can be what a hop of a chain rests on: a denied one, or a refusal to comment, never is. */
export function claimCarries(predicate: string, modality: Modality): boolean {
  return predicateCarries(predicate) && modalities[modality].carries;
}
