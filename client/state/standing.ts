import type { Modality } from "../../graph-data/model/modalities.ts";
import type { Keys } from "../data/keys.ts";

/** What the filters let through, by key. */
export interface Shown {
  readonly nodes: Keys;
  readonly edges: Keys;
  readonly claims: Keys;
  /** How an edge stands on the claims that are let through, where that is weaker than on all of them. */
  readonly weakened: ReadonlyMap<string, Modality>;
}

/**
 * How the board stands under the reader's choices. Null stands for "all", so that an unfiltered board costs nothing.
 * `standing` is what is left of `shown` without the speakers who are switched off.
 */
export interface Standing {
  readonly shown: Shown | null;
  readonly standing: Shown | null;
}

export const allStands: Standing = { shown: null, standing: null };
