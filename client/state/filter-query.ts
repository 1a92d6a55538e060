import { type Filter, filterFields } from "../../graph-data/query/filter/filter.ts";

/** The API's parameters for a filter. */
export function filterParameters(filter: Filter): URLSearchParams {
  const query = new URLSearchParams();
  for (const field of filterFields) {
    const value = filter[field];
    if (value === undefined) continue;
    for (const each of typeof value === "string" ? [value] : value) query.append(field, each);
  }
  return query;
}
