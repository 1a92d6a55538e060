import { type AnnotationPlaces, placeAnnotations } from "../../graph-data/formats/annotation-places.ts";
import type { BoardIndex } from "../../graph-data/query/index/board-index.ts";
import { perIndex } from "../../graph-data/query/index/derived.ts";
import { inTurns } from "./in-turns.ts";

interface Laying {
  places: AnnotationPlaces | null;
  readonly ready: Promise<void>;
}

const laid = perIndex((index): Laying => {
  const placing = placeAnnotations(index);
  const laying: { places: AnnotationPlaces | null } = { places: null };
  const ready = inTurns(() => {
    const { done, value } = placing.next();
    if (done) laying.places = value;
    return done === true;
  });
  return Object.assign(laying, { ready });
});

/** Waits until it is known where annotations stand, which is found out between other work when first asked for. */
export function annotationsReady(index: BoardIndex): Promise<void> {
  return laid(index).ready;
}

/** Where they stand. Throws before they are ready. */
export function placesOf(index: BoardIndex): AnnotationPlaces {
  const { places } = laid(index);
  if (places === null) throw new TypeError("annotations are not laid out yet");
  return places;
}
