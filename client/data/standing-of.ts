import { select, selectedKeys } from "../../graph-data/query/filter/select.ts";
import type { BoardIndex } from "../../graph-data/query/index/board-index.ts";
import { readFilter } from "../state/filtering/read-filter.ts";
import { filterCount } from "../state/is-filtered.ts";
import { allStands, type Standing } from "../state/standing.ts";
import type { ViewFilter } from "../state/view.ts";

/**
 * What the filter lets through, and what of that stands without the speakers who are switched off. Those do not hide:
 * a reader who doubts a speaker must still see what falls.
 */
export function standingOf(index: BoardIndex, filter: ViewFilter): Standing {
  if (filterCount(filter) === 0) return allStands;
  const { without, ...asked } = readFilter(filter).filter;
  const shown =
    filterCount({ ...filter, without: [] }) > 0 ? selectedKeys(index, select(index, asked)) : null;
  const standing = without?.length ? selectedKeys(index, select(index, { ...asked, without })) : null;
  return { shown, standing: standing && keepLone(index, standing) };
}

/** A node that has no tie at all rests on nobody's word, so it does not fall with anybody's. */
function keepLone(
  index: BoardIndex,
  kept: NonNullable<Standing["standing"]>,
): NonNullable<Standing["standing"]> {
  const nodes = new Set(kept.nodes);
  const { out, in: into } = index;
  index.nodes.keys.forEach((key, id) => {
    const tied = out.offsets[id] !== out.offsets[id + 1] || into.offsets[id] !== into.offsets[id + 1];
    if (!tied) nodes.add(key);
  });
  return { ...kept, nodes };
}
