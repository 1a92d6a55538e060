import { type Modality, modalityNames } from "../../graph-data/model/modalities.ts";
import { type Selection, select } from "../../graph-data/query/filter/select.ts";
import type { BoardIndex } from "../../graph-data/query/index/board-index.ts";
import { readFilter } from "../state/filtering/read-filter.ts";
import { filterCount } from "../state/is-filtered.ts";
import { allStands, type Shown, type Standing } from "../state/standing.ts";
import type { ViewFilter } from "../state/view.ts";
import { RowSet } from "./row-set.ts";
import { rowsOf } from "./rows-of.ts";

/**
 * What the filter lets through, and what of that stands without the speakers who are switched off. Those do not hide:
 * a reader who doubts a speaker must still see what falls.
 */
export function standingOf(index: BoardIndex, filter: ViewFilter): Standing {
  if (filterCount(filter) === 0) return allStands;
  const { without, ...asked } = readFilter(filter).filter;
  const shown = filterCount({ ...filter, without: [] }) > 0 ? shownOf(index, select(index, asked)) : null;
  const standing = without?.length ? shownOf(index, select(index, { ...asked, without }), true) : null;
  return { shown, standing };
}

/**
 * What a selection keeps, by key. `lone`: with the nodes that have no tie at all, which rest on nobody's word and so do
 * not fall with anybody's.
 */
export function shownOf(index: BoardIndex, selection: Selection, lone = false): Shown {
  const rows = rowsOf(index);
  return {
    nodes: new RowSet(lone ? withLone(index, selection.nodes) : selection.nodes, rows.nodes),
    edges: new RowSet(selection.edges, rows.edges),
    claims: new RowSet(selection.claims, rows.claims),
    weakened: weakenedBy(index, selection),
  };
}

function weakenedBy({ edges }: BoardIndex, { modality }: Selection): Shown["weakened"] {
  const found = new Map<string, Modality>();
  for (let edge = 0; edge < edges.count; edge++) {
    const left = modalityNames[modality[edge] as number];
    if (left && modality[edge] !== edges.modality[edge]) found.set(edges.key(edge), left);
  }
  return found;
}

function withLone({ out, in: into }: BoardIndex, kept: Uint8Array): Uint8Array {
  return kept.map((held, node) => {
    const tied = out.offsets[node] !== out.offsets[node + 1] || into.offsets[node] !== into.offsets[node + 1];
    return tied ? held : 1;
  });
}
