import type { Claim } from "../../graph-data/model/claim.ts";
import type { EdgeEntry } from "../../graph-data/model/graph.ts";
import { type Modality, strongestModality } from "../../graph-data/model/modalities.ts";
import { standingInWords } from "../../graph-data/query/standing-words.ts";
import type { Ties } from "../data/ties.ts";
import type { Shown } from "../state/standing.ts";
import { labelOf, sentenceOf } from "./sentence-of.ts";

/** How a tie stands, in words that go wherever the tie goes: a threat never reads as a fact. */
export interface Stands {
  readonly modality: Modality;
  /** Stands before the tie: a denied one must not begin as an affirmation. */
  readonly lead: "Not so: " | "";
  /** Stands after the tie: "claimed by US officials"; empty where the article itself says so. */
  readonly words: string;
}

/** How a tie stands on some of its claims; those that matter are the strongest of them. Throws RangeError on none. */
export function standsOn(claims: readonly Claim[], ties: Pick<Ties, "nodes" | "names">): Stands {
  const modality = strongestModality(claims.map((claim) => claim.modality));
  const words = standingInWords(claims, (key) => labelOf(key, ties));
  return {
    modality,
    lead: modality === "denied" ? "Not so: " : "",
    words: modality === "stated" ? "" : words,
  };
}

/** How a tie stands on those of its claims that are let through; on all of them where none is. */
export function standsNow({ attributes: { claims } }: EdgeEntry, ties: Ties, shown: Shown | null): Stands {
  const left = shown ? claims.filter(({ id }) => shown.claims.has(id)) : claims;
  return standsOn(left.length > 0 ? left : claims, ties);
}

/** The tie and how it stands as one piece, for a title or a name: "Ada met Bob (claimed by Eve)". */
export function tieInFull(edge: EdgeEntry, ties: Ties, { lead, words }: Stands): string {
  return `${lead}${sentenceOf(edge, ties)}${words && ` (${words})`}`;
}
