import type { Claim } from "../model/claim.ts";
import { type Modality, strongestModality } from "../model/modalities.ts";
import type { BoardIndex } from "./index/columns.ts";

/** What of a claim says how it stands. */
export type Vouched = Pick<Claim, "modality" | "claimant">;

/** Who speaks where the claimant is null. */
const unnamed: Record<Modality, string> = {
  stated: "the article",
  claimed: "nobody named",
  proposed: "the article",
  denied: "the article",
};

/**
 * How a tie stands on some of its claims, and on whose word: "claimed by Gustavo Petro". The strongest of the claims
 * decide. A tie's sentence must not go without it: a threat or an accusation would read as a fact.
 * `nameOf` gives a claimant's label. Throws RangeError on no claim.
 */
export function standingInWords(claims: readonly Vouched[], nameOf: (key: string) => string): string {
  const modality = strongestModality(claims.map((claim) => claim.modality));
  const voices = claims.filter((claim) => claim.modality === modality).map(({ claimant }) => claimant);
  const named = [...new Set(voices)].filter((claimant) => claimant !== null).map(nameOf);
  const own = voices.includes(null) && (modality !== "claimed" || named.length === 0);
  const who = listed(own ? [unnamed[modality], ...named] : named);
  if (modality === "stated") return own ? `stated by ${unnamed.stated}` : `stated, on the word of ${who}`;
  if (modality === "proposed") return `proposed, has not happened; raised by ${who}`;
  return `${modality} by ${who}`;
}

/** The same for claims of an index. */
export function standingOf(index: BoardIndex, claims: readonly Vouched[]): string {
  return standingInWords(claims, (key) => {
    const id = index.ids.get(key);
    return id === undefined ? key : index.entries.node(id).attributes.label;
  });
}

/** "A", "A and B", "A, B and 2 more": the whole list is behind the tie. */
function listed([first = "", second, ...more]: readonly string[]): string {
  if (second === undefined) return first;
  return more.length === 0 ? `${first} and ${second}` : `${first}, ${second} and ${more.length} more`;
}
