import { openFilter, type ViewFilter } from "./view.ts";

const names = Object.keys(openFilter) as (keyof ViewFilter)[];

/** How many choices hold something back; 0 lets everything through. */
export function filterCount(filter: ViewFilter): number {
  let count = 0;
  for (const name of names) {
    const value = filter[name];
    if (Array.isArray(value)) count += value.length;
    else if (value !== null) count += 1;
  }
  return count;
}
