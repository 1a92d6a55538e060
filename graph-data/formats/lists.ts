import type { Claim } from "../model/claim.ts";
import type { Evidence } from "../model/evidence.ts";
import { articleVoice } from "../model/keys.ts";

/** Stands between the items of a list where a format has only text for it. */
export const listSeparator = " | ";

/** What each item says, joined; one item's text is handed on as it is, since most ties have one claim and most claims one quote. */
function joined<Item>(items: readonly Item[], say: (item: Item) => string): string {
  return items.length === 1 ? say(items[0] as Item) : items.map(say).join(listSeparator);
}

/** The same, each text once, empty ones left out. */
function distinct<Item>(items: readonly Item[], say: (item: Item) => string): string {
  if (items.length === 1) return say(items[0] as Item);
  return [...new Set(items.map(say).filter((text) => text !== ""))].join(listSeparator);
}

const claimant = (claim: Claim): string => claim.claimant ?? articleVoice;
const id = (claim: Claim): string => claim.id;
const when = (claim: Claim): string => claim.when ?? "";
const note = (claim: Claim): string => claim.note ?? "";
const exact = (evidence: Evidence): string => evidence.exact;
const document = (evidence: Evidence): string => evidence.document;

function evidenceOf(claims: readonly Claim[]): readonly Evidence[] {
  return claims.length === 1 ? (claims[0] as Claim).evidence : claims.flatMap(({ evidence }) => evidence);
}

/** Each as one text, in the order of the claims. */
export const claimLists = {
  /** Keys of who vouches, each once; the article's own voice as `article`, as in filters. */
  claimants: (claims: readonly Claim[]) => distinct(claims, claimant),
  ids: (claims: readonly Claim[]) => joined(claims, id),
  /** EDTF, as written, each once; empty where no claim is dated. */
  when: (claims: readonly Claim[]) => distinct(claims, when),
  notes: (claims: readonly Claim[]) => distinct(claims, note),
  /** One for each piece of evidence. */
  quotes: (claims: readonly Claim[]) => joined(evidenceOf(claims), exact),
  documents: (claims: readonly Claim[]) => distinct(evidenceOf(claims), document),
} as const;
