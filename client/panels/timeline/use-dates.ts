import { useDeferredValue, useMemo } from "react";
import { select } from "../../../graph-data/query/filter/select.ts";
import { indexOf } from "../../data/index-of.ts";
import { useTies, useView } from "../../page/desk.tsx";
import { readFilter } from "../../state/filtering/read-filter.ts";
import { filterCount } from "../../state/is-filtered.ts";
import { axisOf } from "../../state/timeline/axis.ts";
import { coarsen } from "../../state/timeline/coarsen.ts";
import { namedEvents } from "../../state/timeline/events.ts";
import { datesOf } from "../../state/timeline/marks.ts";

/** More marks than this are gathered by month or year. */
const most = 60;

/** The board's dates with what the filters let through of each, time aside; their axis; and its events. */
export function useDates() {
  const ties = useTies();
  const filter = useDeferredValue(useView().filter);
  const events = useMemo(() => namedEvents(indexOf(ties.board)), [ties]);
  return useMemo(() => {
    const index = indexOf(ties.board);
    const timeless = { ...filter, from: null, to: null };
    const left = filterCount(timeless) > 0 ? select(index, readFilter(timeless).filter) : null;
    const dates = datesOf(index, left?.claims ?? null);
    const axis = axisOf([...dates.marks, ...events.map(({ when }) => when)]);
    const named = left ? events.filter(({ key }) => left.nodes[index.ids.get(key) ?? -1] === 1) : events;
    return { ...dates, marks: coarsen(dates.marks, most), axis, events: named };
  }, [ties, filter, events]);
}
