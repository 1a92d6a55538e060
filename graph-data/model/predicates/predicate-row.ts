import type { Kind } from "../kinds.ts";

/** Groups of predicates that a reader filters by. */
export const families = {
  office: { label: "Office and membership" },
  place: { label: "Place, part and subject" },
  encounter: { label: "Meeting" },
  force: { label: "Force" },
  plan: { label: "Threat and plan" },
  speech: { label: "Speech" },
  accusation: { label: "Accusation and criticism" },
  support: { label: "Argument and support" },
  law: { label: "Law and sanction" },
  cooperation: { label: "Cooperation" },
  effect: { label: "Cause and effect" },
} as const;

export type Family = keyof typeof families;

export interface PredicateRow {
  /** Reads source to target: "accuses". */
  readonly forward: string;
  /** Reads target to source: "is accused by". */
  readonly reverse: string;
  readonly family: Family;
  /** Kinds allowed at the source; "any" for all. */
  readonly source: readonly Kind[] | "any";
  readonly target: readonly Kind[] | "any";
  /** Whether it says the same read either way ("cooperates with"). */
  readonly symmetric: boolean;
  /** False where a claim of it is never the article's own: it names a plan, or what somebody argues or accuses of. */
  readonly stated?: false;
}
