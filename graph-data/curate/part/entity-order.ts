import { compareText } from "../build/compare-text.ts";
import type { EntityRecord } from "../read/record-schemas.ts";
import type { Located } from "../read/validate.ts";
import type { EntityOrder } from "./part.ts";

/** Entities by id, in the order in which the graph has them. */
export function orderEntities(located: readonly Located<EntityRecord>[]): EntityOrder {
  const entities = located.map(({ value }) => value).sort((a, b) => compareText(a.id, b.id));
  return { entities, places: new Map(entities.map(({ id }, place) => [id, place])) };
}
