/**
 * Where a panel stands on the page. reading: the column of the article; side: a tab of the column of Details;
 * above and below: strips at the canvas; over: on a corner of the canvas; dialog: above everything, when asked for.
 */
export type Place = "reading" | "side" | "above" | "below" | "over" | "dialog";

export interface PanelRow {
  /** The name of its region, of its tab and of its command. */
  readonly label: string;
  readonly place: Place;
  /** Whether the first screen shows it. */
  readonly open: boolean;
  /** What it answers, for the palette and the tooltip. */
  readonly help: string;
}

/** Every panel of the page. To add one: a row here, its loader in panels/registry.ts, and its own folder. */
const panels = {
  article: { label: "Article", place: "reading", open: true, help: "Read the article beside the graph" },
  details: { label: "Details", place: "side", open: true, help: "What is chosen, and what it rests on" },
  claimants: {
    label: "Claimants",
    place: "side",
    open: false,
    help: "Who vouches for what, and what falls without them",
  },
  paths: { label: "Paths", place: "side", open: false, help: "How is A tied to B?" },
  filters: {
    label: "Filters",
    place: "above",
    open: true,
    help: "Let through only some kinds, ties, speakers or times",
  },
  tour: { label: "Tour", place: "below", open: false, help: "A short guided story of the board" },
  timeline: {
    label: "Timeline",
    place: "below",
    open: true,
    help: "When the claims are dated, and a range to look through",
  },
  legend: { label: "Legend", place: "below", open: true, help: "What shapes, colours and lines mean" },
} as const satisfies Record<string, PanelRow>;

export type PanelName = keyof typeof panels;

export const panelNames = Object.keys(panels) as PanelName[];

export function isPanelName(name: string): name is PanelName {
  return Object.hasOwn(panels, name);
}

/** A panel's row, without the narrowness of the table. */
export const panelRow = (name: PanelName): PanelRow => panels[name];

export function panelsAt(place: Place): PanelName[] {
  return panelNames.filter((name) => panelRow(name).place === place);
}

/** Panels open on the first screen, but for those of the side, which are tabs. */
export const firstPanels: readonly PanelName[] = panelNames.filter(
  (name) => panelRow(name).open && panelRow(name).place !== "side",
);
