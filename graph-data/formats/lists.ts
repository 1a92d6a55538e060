import type { Claim } from "../model/claim.ts";
import type { Evidence } from "../model/evidence.ts";
import { articleVoice } from "../model/keys.ts";

/** Stands between the items of a list where a format has only text for it. */
export const listSeparator = " | ";

/** What each item says, joined; one item's text is handed on as it is, since most ties have one claim and most claims one quote. */
function joined<Item>(items: readonly Item[], say: (item: Item) => string): string {
  const [first] = items;
  return first !== undefined && items.length === 1 ? say(first) : items.map(say).join(listSeparator);
}

/** The same, each text once, empty ones left out. */
function distinct<Item>(items: readonly Item[], say: (item: Item) => string): string {
  const [first] = items;
  if (first !== undefined && items.length === 1) return say(first);
  return [...new Set(items.map(say).filter((text) => text !== ""))].join(listSeparator);
}

const exact = (evidence: Evidence): string => evidence.exact;
const document = (evidence: Evidence): string => evidence.document;

function evidenceOf(claims: readonly Claim[]): readonly Evidence[] {
  const [first] = claims;
  return first && claims.length === 1 ? first.evidence : claims.flatMap((claim) => claim.evidence);
}

/** Each as one text, in the order of the claims. */
export const claimLists = {
  /** Keys of who vouches, each once; the article's own voice as `article`, as in filters. */
  claimants: (claims: readonly Claim[]) => distinct(claims, (claim) => claim.claimant ?? articleVoice),
  ids: (claims: readonly Claim[]) => joined(claims, (claim) => claim.id),
  /** EDTF, as written, each once; empty where no claim is dated. */
  when: (claims: readonly Claim[]) => distinct(claims, (claim) => claim.when ?? ""),
  notes: (claims: readonly Claim[]) => distinct(claims, (claim) => claim.note ?? ""),
  /** One for each piece of evidence. */
  quotes: (claims: readonly Claim[]) => joined(evidenceOf(claims), exact),
  documents: (claims: readonly Claim[]) => distinct(evidenceOf(claims), document),
} as const;
