/** What an entity can be. The first four are what the graph exists for; the others serve them. */
export const kindNames = [
  "person",
  "state",
  "operation",
  "organisation",
  "event",
  "place",
  "asset",
  "group",
  "topic",
] as const;

export type Kind = (typeof kindNames)[number];

/** Drawn by the node program of the client; each is told apart without colour. */
export type NodeShape =
  | "circle"
  | "square"
  | "diamond"
  | "triangle"
  | "hexagon"
  | "pentagon"
  | "ring"
  | "cross"
  | "pill";

export interface KindRow {
  /** One of them, as a noun: "person". */
  readonly label: string;
  /** Several of them, as a heading: "People". */
  readonly plural: string;
  readonly shape: NodeShape;
  /** sRGB hex on paper (light theme) and on ink (dark theme); at least 3:1 against the canvas. */
  readonly colour: { readonly light: string; readonly dark: string };
  /** What belongs under it, for the curator and the legend. */
  readonly help: string;
}

export const kinds = {
  person: {
    label: "person",
    plural: "People",
    shape: "circle",
    colour: { light: "#1c3d70", dark: "#a3c8f0" },
    help: "a named human being",
  },
  state: {
    label: "state",
    plural: "States",
    shape: "square",
    colour: { light: "#bd4b18", dark: "#eb8850" },
    help: "a country, or its government when the article speaks of the country as an actor",
  },
  operation: {
    label: "operation",
    plural: "Operations",
    shape: "diamond",
    colour: { light: "#a34cac", dark: "#cc72d6" },
    help: "a military or police operation, campaign or kind of strike, carried out or only proposed",
  },
  organisation: {
    label: "organisation",
    plural: "Organisations",
    shape: "hexagon",
    colour: { light: "#1a826a", dark: "#45c096" },
    help: "a named or official body: a ministry, a federation, a cartel, a presidency’s office",
  },
  event: {
    label: "event",
    plural: "Events",
    shape: "triangle",
    colour: { light: "#857a5c", dark: "#9c8f6a" },
    help: "something that happens at a time: a meeting, a tournament, a remark, a deployment",
  },
  place: {
    label: "place",
    plural: "Places",
    shape: "ring",
    colour: { light: "#76868c", dark: "#84929a" },
    help: "a sea, a city, a building, a region",
  },
  asset: {
    label: "asset",
    plural: "Assets",
    shape: "pentagon",
    colour: { light: "#7b8098", dark: "#878da3" },
    help: "a ship, a weapon, a plant, a good or a currency",
  },
  group: {
    label: "group",
    plural: "Groups",
    shape: "pill",
    colour: { light: "#8c7782", dark: "#9a8690" },
    help: "an unnamed body of people: “Republican lawmakers”",
  },
  topic: {
    label: "topic",
    plural: "Topics",
    shape: "cross",
    colour: { light: "#83837b", dark: "#8d8d85" },
    help: "a legal label, a policy, a proposal, an argument, a theme",
  },
} as const satisfies Record<Kind, KindRow>;
