import { useStanding, useTies, useView } from "../page/desk.tsx";
import { filterParameters } from "../state/filter-query.ts";
import { readFilter } from "../state/filtering/read-filter.ts";
import type { Part } from "../state/part/part.ts";
import { ClaimsReach } from "./claims-reach.tsx";

/** How much of what the filters let through is here, and a way to the rest of it. */
export default function FilterReach({ part }: { readonly part: Part }) {
  const { filter } = useView();
  const { claims } = useTies();
  const { shown } = useStanding();
  // Speakers who are switched off fade, and hide nothing.
  const query = filterParameters(readFilter({ ...filter, without: [] }).filter).toString();
  return (
    <ClaimsReach
      key={query}
      part={part}
      query={query}
      here={shown?.claims.size ?? claims.size}
      of="that pass the filters"
    />
  );
}
