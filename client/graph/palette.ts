import { type Kind, kinds } from "../../graph-data/model/kinds.ts";
import type { Family } from "../../graph-data/model/predicates.ts";
import type { Theme } from "./contract.ts";

/** What a tie is between its ends, at first sight. Its words and its line say the rest. */
export type Tone = "against" | "with" | "between";

/** For the legend: what each tone stands for. */
export const tones = {
  against: { label: "against", help: "threat, force, accusation, sanction" },
  with: { label: "with", help: "meeting, support, cooperation" },
  between: { label: "other", help: "office, place, speech, cause" },
} as const satisfies Record<Tone, { label: string; help: string }>;

export const toneNames = Object.keys(tones) as Tone[];

export const toneOfFamily = {
  office: "between",
  place: "between",
  encounter: "with",
  force: "against",
  plan: "against",
  speech: "between",
  accusation: "against",
  support: "with",
  law: "against",
  cooperation: "with",
  effect: "between",
} as const satisfies Record<Family, Tone>;

export interface Palette {
  /** Behind everything: outlines and halos take it too. The same as the page's tokens. */
  readonly paper: string;
  /** Labels, rings and pins. */
  readonly ink: string;
  /** Labels of what serves the main kinds. */
  readonly quiet: string;
  /** Under what is chosen: the text marker that also marks its sentences. */
  readonly marker: string;
  readonly ties: Readonly<Record<Tone, string>>;
  readonly kinds: Readonly<Record<Kind, string>>;
}

function kindColours(theme: Theme): Record<Kind, string> {
  return Object.fromEntries(Object.entries(kinds).map(([kind, row]) => [kind, row.colour[theme]])) as Record<
    Kind,
    string
  >;
}

export const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    paper: "#faf7f0",
    ink: "#1f1c17",
    quiet: "#575146",
    marker: "#ffcf57",
    ties: { against: "#b5644f", with: "#4f8079", between: "#8d877a" },
    kinds: kindColours("light"),
  },
  dark: {
    paper: "#17161a",
    ink: "#ece8df",
    quiet: "#b9b3a6",
    marker: "#7d5e14",
    ties: { against: "#c07460", with: "#6ea39a", between: "#7d776b" },
    kinds: kindColours("dark"),
  },
};
