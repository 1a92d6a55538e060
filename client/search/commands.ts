import { modalities, modalityNames } from "../../graph-data/model/modalities.ts";
import { chooseTheme, themeChoices } from "../design/theme.ts";
import type { Canvas } from "../graph/contract.ts";
import { panelNames, panelRow } from "../state/panels.ts";
import { clearFilter, filterBy, openPanel, type Producer, set, startOver } from "../state/producers.ts";
import { colourNames, layoutNames, sizeNames } from "../state/view.ts";
import type { Option } from "./options.ts";

/** What the palette can do beside finding things. `canvas` is null while nothing is drawn. */
export function commands(canvas: Canvas | null): Option[] {
  const change = (label: string, producer: Producer) => option(label, { type: "change", producer });
  const act = (label: string, work: () => void) => option(label, { type: "do", act: work });
  return [
    ...panelNames.map((name) =>
      change(`Open ${panelRow(name).label}: ${panelRow(name).help}`, openPanel(name)),
    ),
    change("Clear filters", clearFilter),
    ...modalityNames.map((name) =>
      change(`Show only ${name} ties: ${modalities[name].help}`, filterBy({ modality: [name] })),
    ),
    change("Back to the first view", startOver),
    change("Show the graph as a list", set("list", true)),
    ...layoutNames.map((name) => change(`Layout: ${name}`, set("layout", name))),
    ...sizeNames.map((name) => change(`Size nodes by ${name}`, set("size", name))),
    ...colourNames.map((name) => change(`Colour nodes by ${name}`, set("colour", name))),
    ...themeChoices.map((name) => act(`Theme: ${name}`, () => chooseTheme(name))),
    ...(canvas
      ? [
          act("Fit the graph to the frame", () => canvas.fit()),
          act("Run the layout", () => canvas.startLayout()),
          act("Stop the layout", () => canvas.stopLayout()),
          act("Reset positions", () => canvas.reset()),
        ]
      : []),
  ];
}

/** Commands that contain every word of the question. */
export function matchingCommands(all: readonly Option[], question: string): Option[] {
  const words = question.toLowerCase().split(/\s+/).filter(Boolean);
  return all.filter(({ label }) => words.every((word) => label.toLowerCase().includes(word)));
}

function option(label: string, action: Option["action"]): Option {
  return {
    id: `command ${label}`,
    heading: "Commands",
    label,
    labelMarks: [],
    lead: "",
    standing: "",
    why: null,
    action,
  };
}
