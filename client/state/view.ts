import type { Kind } from "../../graph-data/model/kinds.ts";
import type { Modality } from "../../graph-data/model/modalities.ts";
import type { Family } from "../../graph-data/model/predicates.ts";
import type { LayoutName } from "../graph/contract.ts";
import { firstPanels, type PanelName } from "./panels.ts";

/** What Details is about. A passage is a stretch of an article, in code points, half-open. */
export type Choice =
  | { readonly type: "node"; readonly key: string }
  | { readonly type: "edge"; readonly key: string }
  | { readonly type: "claim"; readonly key: string }
  | { readonly type: "passage"; readonly document: string; readonly start: number; readonly end: number };

/** How A is tied to B: ends, and nodes that no chain may cross. */
export interface PathQuestion {
  readonly from: string;
  readonly to: string;
  readonly avoid: readonly string[];
  /** Which of the chains is shown, from 0; held within those there are. */
  readonly at: number;
}

/** What the reader lets through. An empty list lets everything through; dates are EDTF. */
export interface ViewFilter {
  readonly kind: readonly Kind[];
  readonly family: readonly Family[];
  readonly predicate: readonly string[];
  readonly modality: readonly Modality[];
  readonly claimant: readonly string[];
  /** Speakers switched off: what rests on their word alone is faded, not hidden. */
  readonly without: readonly string[];
  readonly document: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
}

export type Depth = 1 | 2 | 3;

/** Only a node's neighborhood, to so many hops, and the neighbors of those within it that were opened. */
export interface Focus {
  readonly key: string;
  readonly depth: Depth;
  readonly opened: readonly string[];
}

export const sizeNames = ["claims", "degree", "betweenness", "mentions"] as const;
export type SizeName = (typeof sizeNames)[number];

export const colourNames = ["kind", "community"] as const;
export type ColourName = (typeof colourNames)[number];

export const layoutNames = ["force", "radial", "kind", "time"] as const satisfies readonly LayoutName[];

/** Everything that a copied address shows again, and that undo takes back. */
export interface View {
  readonly choice: Choice | null;
  /** Nodes selected together. */
  readonly selected: readonly string[];
  readonly pinned: readonly string[];
  readonly path: PathQuestion | null;
  readonly filter: ViewFilter;
  readonly focus: Focus | null;
  readonly layout: LayoutName;
  readonly size: SizeName;
  readonly colour: ColourName;
  /** Id of the tour's step; null while the tour is not taken. */
  readonly tour: string | null;
  /** The article that is open; null for the first. */
  readonly document: string | null;
  /** Those open, but for the tabs of the side. */
  readonly panels: readonly PanelName[];
  /** The tab of the side that is shown; null while the side is closed. */
  readonly side: PanelName | null;
  /** Whether the list twin stands beside the canvas. */
  readonly list: boolean;
}

export const openFilter: ViewFilter = {
  kind: [],
  family: [],
  predicate: [],
  modality: [],
  claimant: [],
  without: [],
  document: [],
  from: null,
  to: null,
};

/** The first screen, untouched. */
export const firstView: View = {
  choice: null,
  selected: [],
  pinned: [],
  path: null,
  filter: openFilter,
  focus: null,
  layout: "force",
  size: "claims",
  colour: "kind",
  tour: null,
  document: null,
  panels: firstPanels,
  side: "details",
  list: false,
};
