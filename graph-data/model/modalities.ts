/** How a claim stands, strongest first. An edge shows the strongest of its claims. */
export const modalityNames = ["stated", "claimed", "proposed", "denied"] as const;

export type Modality = (typeof modalityNames)[number];

export interface ModalityRow {
  readonly label: string;
  readonly line: "solid" | "dashed" | "dotted" | "crossed";
  /** One sentence for the legend and the curator. */
  readonly help: string;
  /** Whether a path may cross a tie that rests on such a claim. */
  readonly carries: boolean;
}

export const modalities = {
  stated: {
    label: "stated",
    line: "solid",
    help: "the article says so in its own voice",
    carries: true,
  },
  claimed: {
    label: "claimed",
    line: "dashed",
    help: "vouched for only by the claimant",
    carries: true,
  },
  proposed: {
    label: "proposed",
    line: "dotted",
    help: "a plan, threat, option or question: it has not happened",
    carries: true,
  },
  denied: {
    label: "denied",
    line: "crossed",
    help: "said not to be so, or not to have been done",
    carries: false,
  },
} as const satisfies Record<Modality, ModalityRow>;

/** 0 for the strongest. */
export function modalityRank(modality: Modality): number {
  return modalityNames.indexOf(modality);
}

/** The strongest of some modalities. Throws RangeError on none, since an edge always has a claim. */
export function strongestModality(found: Iterable<Modality>): Modality {
  const present = new Set(found);
  const strongest = modalityNames.find((modality) => present.has(modality));
  if (!strongest) throw new RangeError("no modality given: an edge needs at least one claim");
  return strongest;
}
