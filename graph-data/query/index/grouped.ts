import { bump } from "./columns.ts";

/** Things gathered by what they belong to: those of group `g` are `members[offsets[g]] .. members[offsets[g + 1] - 1]`. */
export interface Groups {
  readonly offsets: Uint32Array;
  readonly members: Uint32Array;
}

/**
 * Gathers things by the group of each, in time linear in both: a counting sort.
 * @param order - the things to gather, which each group keeps in this order; all of them, ascending, by default.
 */
export function grouped(count: number, groupOf: Uint32Array, order?: Uint32Array): Groups {
  const offsets = new Uint32Array(count + 1);
  const things = order?.length ?? groupOf.length;
  for (let at = 0; at < things; at++)
    bump(offsets, (groupOf[order ? (order[at] as number) : at] as number) + 1);
  for (let group = 0; group < count; group++)
    offsets[group + 1] = (offsets[group + 1] as number) + (offsets[group] as number);
  const next = offsets.slice(0, count);
  const members = new Uint32Array(things);
  for (let at = 0; at < things; at++) {
    const thing = order ? (order[at] as number) : at;
    members[bump(next, groupOf[thing] as number)] = thing;
  }
  return { offsets, members };
}
