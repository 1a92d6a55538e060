import type { BoardStream, EdgeEntry, NodeEntry } from "../../model/graph.ts";
import type { BoardIndex } from "../index/columns.ts";
import type { Filter } from "./filter.ts";
import { filteredEdge } from "./filter-board.ts";
import { judgeOf } from "./judge-of.ts";
import { select } from "./select.ts";

/** What `filterBoard` gives, entry by entry: where entries are made when asked for, never all of them are held. */
export function streamBoard(index: BoardIndex, filter: Filter = {}): BoardStream {
  const kept = select(index, filter);
  const passes = judgeOf(index, filter);
  function* nodes(): Generator<NodeEntry> {
    for (const id of index.nodes.inBoard) if (kept.nodes[id]) yield index.entries.node(id);
  }
  function* edges(): Generator<EdgeEntry> {
    for (let id = 0; id < index.edges.count; id++) if (kept.edges[id]) yield filteredEdge(index, id, passes);
  }
  return {
    options: { type: "directed", multi: true, allowSelfLoops: true },
    attributes: index.attributes,
    nodes: { [Symbol.iterator]: nodes },
    edges: { [Symbol.iterator]: edges },
  };
}
