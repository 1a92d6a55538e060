import { predicateRow, predicates } from "../../graph-data/model/predicates.ts";
import type { Filter } from "../../graph-data/query/filter/filter.ts";
import type { ViewFilter } from "./view.ts";

/** The reader's filter as the query layer asks it: a family stands for its predicates, beside those named one by one. */
export function queryFilter(filter: ViewFilter): Filter {
  const { family, predicate, from, to, ...lists } = filter;
  return {
    ...lists,
    predicate: [...new Set([...predicate, ...family.flatMap(predicatesOf)])],
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to }),
  };
}

/** The predicates of a family, in the order of their table; of one that has none, a name that matches nothing. */
export function predicatesOf(family: string): readonly string[] {
  const found = Object.keys(predicates).filter((name) => predicateRow(name)?.family === family);
  return found.length > 0 ? found : [`(none of ${family})`];
}
