import { useDeferredValue, useMemo } from "react";
import { type Counts, counts } from "../../../graph-data/query/counts.ts";
import { indexOf } from "../../data/index-of.ts";
import { useTies, useView } from "../../page/desk.tsx";
import { readFilter } from "../../state/filtering/read-filter.ts";

/** What each choice would leave, in step with the view; on a large board a moment behind it, so that nothing stalls. */
export function useCounts(): Counts {
  const ties = useTies();
  const filter = useDeferredValue(useView().filter);
  return useMemo(() => counts(indexOf(ties.board), readFilter(filter).filter), [ties, filter]);
}
