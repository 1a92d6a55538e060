/** What the filters let through, by key. */
export interface Shown {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  readonly claims: ReadonlySet<string>;
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
