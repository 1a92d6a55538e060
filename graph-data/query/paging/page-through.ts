/**
 * Looks through a list without making another: the ids on the page at `[start, start + limit)` of those that pass, and how
 * many pass in all.
 * @param idAt - by place in the list, of `length`
 */
export function pageThrough(
  length: number,
  idAt: (place: number) => number,
  passes: (id: number) => boolean,
  start: number,
  limit: number,
): { readonly ids: readonly number[]; readonly total: number } {
  const ids: number[] = [];
  let total = 0;
  for (let place = 0; place < length; place++) {
    const id = idAt(place);
    if (!passes(id)) continue;
    if (total >= start && ids.length < limit) ids.push(id);
    total++;
  }
  return { ids, total };
}
