import { type Kind, kinds } from "../model/kinds.ts";
import { type Modality, modalityNames } from "../model/modalities.ts";

export interface Rgb {
  readonly r: number;
  readonly g: number;
  readonly b: number;
}

function rgb(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return { r: value >> 16, g: (value >> 8) & 255, b: value & 255 };
}

/** For tools that draw on white, and draw every tie as the same solid line: the surer, the darker; denied is red. */
const tieInk = {
  stated: "#2b2b28",
  claimed: "#7b7a72",
  proposed: "#b9b7ab",
  denied: "#c0392b",
} as const satisfies Record<Modality, string>;

const unknown = rgb("#6a6a64");
const byKind = new Map<string, Rgb>(
  Object.entries(kinds).map(([kind, row]) => [kind, rgb(row.colour.light)]),
);
const byModality = new Map<string, Rgb>(modalityNames.map((modality) => [modality, rgb(tieInk[modality])]));

/** The kind's colour on paper; a grey for a kind that this version does not know. */
export const nodeColour = (kind: Kind): Rgb => byKind.get(kind) ?? unknown;
export const tieColour = (modality: Modality): Rgb => byModality.get(modality) ?? unknown;

/** What a tool without line styles writes on a tie: never a threat or a denial as if it were a fact. */
export function tieLabel(label: string, modality: Modality): string {
  return modality === "stated" ? label : `${label} (${modality})`;
}
