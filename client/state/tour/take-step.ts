import type { TourStep, TourView } from "../../../graph-data/model/tour.ts";
import type { Producer } from "../producers.ts";
import { decode } from "../url.ts";

/** A step's view as an address, starting with "?". */
export function addressOfStep(view: TourView): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(view)) {
    if (Array.isArray(value)) query.append(name, value.join(","));
    else if (value !== undefined) query.append(name, value);
  }
  return `?${query}`;
}

/** Shows a step as its address would open it; the panels and the article that the reader has open stay. */
export function takeStep(step: TourStep): Producer {
  return (view) => ({
    ...decode(addressOfStep(step.view)).view,
    panels: view.panels.includes("tour") ? view.panels : [...view.panels, "tour"],
    document: view.document,
    pinned: view.pinned,
    list: view.list,
    tour: step.id,
  });
}

/** The tour is over: what it showed last stays. */
export const leaveTour: Producer = (view) => ({
  ...view,
  tour: null,
  panels: view.panels.filter((name) => name !== "tour"),
});
