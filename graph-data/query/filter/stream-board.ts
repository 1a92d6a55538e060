import type { BoardStream, EdgeEntry, NodeEntry } from "../../model/graph.ts";
import type { Packed } from "../columnar/packed.ts";
import type { BoardIndex } from "../index/columns.ts";
import type { Filter } from "./filter.ts";
import { filteredEdge } from "./filter-board.ts";
import { judgeOf } from "./judge-of.ts";
import { type Selection, select } from "./select.ts";

/** A filtered board in columns. */
export interface FilteredRows {
  readonly index: BoardIndex;
  readonly packed: Packed;
  /** Null where all is. */
  readonly kept: Selection | null;
  /** An edge with only the claims that pass. */
  edge(id: number): EdgeEntry;
}

export interface FilteredStream extends BoardStream {
  /** The same, for writers that make no entries; absent where the board is not read from a file of columns. */
  readonly rows?: FilteredRows;
}

/** What `filterBoard` gives, entry by entry: where entries are made when asked for, never all of them are held. */
export function streamBoard(index: BoardIndex, filter: Filter = {}): FilteredStream {
  const passes = judgeOf(index, filter);
  const kept = passes.open ? null : select(index, filter);
  const edge = (id: number) => filteredEdge(index, id, passes);
  function* nodes(): Generator<NodeEntry> {
    for (const id of index.nodes.inBoard) if (kept?.nodes[id] !== 0) yield index.entries.node(id);
  }
  function* edges(): Generator<EdgeEntry> {
    for (let id = 0; id < index.edges.count; id++) if (kept?.edges[id] !== 0) yield edge(id);
  }
  return {
    options: { type: "directed", multi: true, allowSelfLoops: true },
    attributes: index.attributes,
    nodes: { [Symbol.iterator]: nodes },
    edges: { [Symbol.iterator]: edges },
    ...(index.packed && { rows: { index, packed: index.packed, kept, edge } }),
  };
}
