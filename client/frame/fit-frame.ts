import { filterCount } from "../state/is-filtered.ts";
import { type PanelName, panelNames, panelRow } from "../state/panels.ts";
import type { View } from "../state/view.ts";

/** The places of a view, as the style sheets tell them apart. */
export interface Places {
  readonly reading: boolean;
  readonly side: boolean;
  readonly filtered: boolean;
  /** Strips at the canvas that are open. */
  readonly strips: readonly PanelName[];
  /** How far the sheet of a small screen is raised. */
  readonly sheet: "low" | "half";
}

export function placesOf(view: View): Places {
  const at = (place: string) =>
    panelNames.filter((name) => panelRow(name).place === place && view.panels.includes(name));
  return {
    reading: at("reading").length > 0,
    side: view.side !== null,
    filtered: filterCount(view.filter) > 0,
    strips: [...at("above"), ...at("below")],
    sheet: view.choice || view.tour || view.path ? "half" : "low",
  };
}

/** Opens and closes the places of the frame in index.html, so that the graph has the size there that it keeps. */
export function fitFrame(frame: HTMLElement, view: View): void {
  const { reading, side, filtered, strips, sheet } = placesOf(view);
  frame.dataset.reading = String(reading);
  frame.dataset.side = String(side);
  for (const panel of frame.querySelectorAll<HTMLElement>(".stage > .panel"))
    panel.hidden = !strips.some((name) => panel.classList.contains(`panel-${name}`));
  for (const stage of frame.querySelectorAll<HTMLElement>(".stage"))
    stage.dataset.filtered = String(filtered);
  for (const foot of frame.querySelectorAll<HTMLElement>(".sheet")) foot.dataset.height = sheet;
}
