import { accusationPredicates } from "./predicates/accusation.ts";
import { cooperationPredicates } from "./predicates/cooperation.ts";
import { effectPredicates } from "./predicates/effect.ts";
import { encounterPredicates } from "./predicates/encounter.ts";
import { forcePredicates } from "./predicates/force.ts";
import { lawPredicates } from "./predicates/law.ts";
import { officePredicates } from "./predicates/office.ts";
import { placePredicates } from "./predicates/place.ts";
import { planPredicates } from "./predicates/plan.ts";
import type { PredicateRow } from "./predicates/predicate-row.ts";
import { speechPredicates } from "./predicates/speech.ts";
import { supportPredicates } from "./predicates/support.ts";

export type { Family, PredicateRow } from "./predicates/predicate-row.ts";
export { families } from "./predicates/predicate-row.ts";

/** Every way to tie two entities, gathered from one file a family under predicates/. */
export const predicates = {
  ...officePredicates,
  ...placePredicates,
  ...encounterPredicates,
  ...forcePredicates,
  ...planPredicates,
  ...speechPredicates,
  ...accusationPredicates,
  ...supportPredicates,
  ...lawPredicates,
  ...cooperationPredicates,
  ...effectPredicates,
} as const satisfies Record<string, PredicateRow>;

export type Predicate = keyof typeof predicates;

/** Whether this version knows a predicate of that name. */
export function isPredicate(name: string): name is Predicate {
  return Object.hasOwn(predicates, name);
}

/** A predicate's row, or undefined for a name that this version does not know. */
export function predicateRow(name: string): PredicateRow | undefined {
  return isPredicate(name) ? predicates[name] : undefined;
}
