import type { Board, EdgeEntry } from "../../model/graph.ts";
import { type Modality, modalityNames } from "../../model/modalities.ts";
import type { BoardIndex } from "../index/columns.ts";
import type { Filter } from "./filter.ts";
import type { Judge } from "./judge.ts";
import { select } from "./select.ts";

/**
 * The board as a filter leaves it, in its own order. Entries that a filter does not change are shared with the
 * board. Documents stay listed, and so do links to contradicting claims that were filtered away.
 */
export function filterBoard(index: BoardIndex, filter: Filter = {}): Board {
  const selection = select(index, filter);
  const nodes = [];
  for (const id of index.nodes.inBoard) if (selection.nodes[id]) nodes.push(index.entries.node(id));
  const edges = [];
  for (let id = 0; id < index.edges.count; id++) {
    if (selection.edges[id])
      edges.push(
        edgeOf(index, id, selection.modality[id] as number, (claim) => selection.claims[claim] === 1),
      );
  }
  return {
    options: { type: "directed", multi: true, allowSelfLoops: true },
    attributes: index.attributes,
    nodes,
    edges,
  };
}

/** An edge with only the claims that pass; the board's own entry where all do. */
export function filteredEdge(index: BoardIndex, id: number, passes: Judge): EdgeEntry {
  if (passes.open) return index.entries.edge(id);
  return edgeOf(index, id, passes.edge(id), (claim) => passes.claim(claim));
}

function edgeOf(index: BoardIndex, id: number, rank: number, passes: (claim: number) => boolean): EdgeEntry {
  const entry = index.entries.edge(id);
  const first = index.edges.claimOffsets[id] as number;
  const claims = entry.attributes.claims.filter((_, place) => passes(first + place));
  if (claims.length === entry.attributes.claims.length) return entry;
  const modality = modalityNames[rank] as Modality;
  const contested = claims.some(({ contradicts }) => contradicts && contradicts.length > 0);
  return { ...entry, attributes: { ...entry.attributes, modality, contested, claims } };
}
