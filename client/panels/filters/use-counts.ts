import { useDeferredValue, useMemo } from "react";
import { type Counts, counts } from "../../../graph-data/query/counts.ts";
import { indexOf } from "../../data/index-of.ts";
import { useTies, useView } from "../../page/desk.tsx";
import { readFilter } from "../../state/filtering/read-filter.ts";
import type { ViewFilter } from "../../state/view.ts";

/**
 * What each choice would leave, in step with the view; on a large board a moment behind it, so that nothing stalls.
 * Speakers who are switched off count as if they were on, since what rests on their word is faded and not taken away.
 */
export function useCounts(): Counts {
  const filter = useDeferredValue(useView().filter);
  return useCountsOf(useMemo(() => ({ ...filter, without: [] }), [filter]));
}

/** As useCounts, with the speakers who are switched off left out. */
export function useCountsWithout(): Counts {
  return useCountsOf(useDeferredValue(useView().filter));
}

function useCountsOf(filter: ViewFilter): Counts {
  const ties = useTies();
  return useMemo(() => counts(indexOf(ties.board), readFilter(filter).filter), [ties, filter]);
}
