import { predicates } from "../../model/predicates.ts";

/** Names of all predicates, sorted by UTF-16 unit. */
export const predicateNames: readonly string[] = Object.keys(predicates).sort();

/** Where each stands there. */
export const predicateOrder: ReadonlyMap<string, number> = new Map(
  predicateNames.map((name, place) => [name, place]),
);
