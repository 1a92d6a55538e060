import type { Family } from "../../../graph-data/model/predicates.ts";
import { predicatesOf } from "../filter.ts";
import type { Producer } from "../producers.ts";

/** Whether a predicate is let through by name or by its family. */
export function choosesPredicate(
  { family, predicate }: { readonly family: readonly Family[]; readonly predicate: readonly string[] },
  of: Family,
  name: string,
): boolean {
  return predicate.includes(name) || family.includes(of);
}

/** Chooses a whole family, or lets go of it and of what was chosen within. */
export function toggleFamily(family: Family): Producer {
  return (view) => {
    const names = predicatesOf(family);
    const chosen = view.filter.family.includes(family);
    return {
      ...view,
      filter: {
        ...view.filter,
        family: chosen
          ? view.filter.family.filter((other) => other !== family)
          : [...view.filter.family, family],
        predicate: view.filter.predicate.filter((name) => !names.includes(name)),
      },
    };
  };
}

/**
 * Chooses one predicate, or lets go of it. Taken out of a chosen family, the others stay; the last one put in makes
 * the family whole. `known` are the family's predicates on this board: others need no box to tick.
 */
export function togglePredicate(family: Family, name: string, known: readonly string[]): Producer {
  return (view) => {
    const { filter } = view;
    const whole = filter.family.includes(family);
    const before = whole ? known : known.filter((other) => filter.predicate.includes(other));
    const after = before.includes(name) ? before.filter((other) => other !== name) : [...before, name];
    const isWhole = after.length === known.length;
    const mine = new Set(predicatesOf(family));
    return {
      ...view,
      filter: {
        ...filter,
        family: [...filter.family.filter((other) => other !== family), ...(isWhole ? [family] : [])],
        predicate: [...filter.predicate.filter((other) => !mine.has(other)), ...(isWhole ? [] : after)],
      },
    };
  };
}
