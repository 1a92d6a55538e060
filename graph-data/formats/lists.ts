import type { Claim } from "../model/claim.ts";
import { articleVoice } from "../model/keys.ts";

/** Stands between the items of a list where a format has only text for it. */
export const listSeparator = " | ";

function joinDistinct(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? "") : [...new Set(items)].join(listSeparator);
}

/** Each as one text. All are distinct and in the order of the claims, but quotes, which stay one for each piece of evidence. */
export const claimLists = {
  /** Keys of who vouches; the article's own voice as `article`, as in filters. */
  claimants: (claims: readonly Claim[]) =>
    joinDistinct(claims.map((claim) => claim.claimant ?? articleVoice)),
  ids: (claims: readonly Claim[]) => claims.map((claim) => claim.id).join(listSeparator),
  /** EDTF, as written; empty where no claim is dated. */
  when: (claims: readonly Claim[]) => joinDistinct(claims.flatMap((claim) => claim.when ?? [])),
  notes: (claims: readonly Claim[]) => joinDistinct(claims.flatMap((claim) => claim.note ?? [])),
  quotes: (claims: readonly Claim[]) =>
    claims.flatMap((claim) => claim.evidence.map((evidence) => evidence.exact)).join(listSeparator),
  documents: (claims: readonly Claim[]) =>
    joinDistinct(claims.flatMap((claim) => claim.evidence.map((evidence) => evidence.document))),
} as const;
