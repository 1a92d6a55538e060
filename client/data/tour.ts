import type { Tour } from "../../graph-data/model/tour.ts";
import { ask } from "./ask.ts";

let asked: Promise<Tour | null> | null = null;

/** The board's tour, fetched once; null where it has none. A failed attempt is forgotten, so that the next one asks again. */
export function fetchTour(): Promise<Tour | null> {
  if (!asked) {
    asked = ask<{ tour: Tour | null }>("/api/tour").then(({ tour }) => tour);
    asked.catch(() => {
      asked = null;
    });
  }
  return asked;
}
