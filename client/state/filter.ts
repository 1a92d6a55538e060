import { predicateRow, predicates } from "../../graph-data/model/predicates.ts";
import type { Filter } from "../../graph-data/query/filter/filter.ts";
import type { ViewFilter } from "./view.ts";

/** Matches no predicate: for families whose predicates and those named have nothing in common. */
const noPredicate = "(none)";

/** The reader's filter as the query layer asks it: a family stands for its predicates. */
export function queryFilter(filter: ViewFilter): Filter {
  const { family, predicate, from, to, ...lists } = filter;
  return {
    ...lists,
    predicate: predicatesOf(family, predicate),
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to }),
  };
}

function predicatesOf(families: readonly string[], named: readonly string[]): readonly string[] {
  if (families.length === 0) return named;
  const within =
    named.length > 0
      ? named.filter((name) => families.includes(predicateRow(name)?.family ?? ""))
      : Object.keys(predicates).filter((name) => families.includes(predicateRow(name)?.family ?? ""));
  return within.length > 0 ? within : [noPredicate];
}
