import type { Document } from "../../../graph-data/model/document.ts";
import type { Board, EdgeEntry, NodeEntry } from "../../../graph-data/model/graph.ts";

/** What is brought to a board: whole entries, as the API gives them. */
export interface More {
  readonly nodes?: readonly NodeEntry[];
  readonly edges?: readonly EdgeEntry[];
  readonly documents?: readonly Document[];
}

/**
 * A board with more on it, each node, tie and article once; what is here already stays as it is. In order of keys, so
 * that it is the same in whichever order its parts came. The same board where nothing is new. A tie comes only when both
 * of its ends are here: bring them before, or with it.
 */
export function grown(board: Board, more: More): Board {
  const nodes = merged(board.nodes, more.nodes ?? [], ({ key }) => key);
  const here = new Set((nodes ?? board.nodes).map(({ key }) => key));
  const tied = (more.edges ?? []).filter(({ source, target }) => here.has(source) && here.has(target));
  const edges = merged(board.edges, tied, ({ key }) => key);
  const documents = merged(board.attributes.documents, more.documents ?? [], ({ id }) => id);
  if (!nodes && !edges && !documents) return board;
  return {
    ...board,
    attributes: documents ? { ...board.attributes, documents } : board.attributes,
    nodes: nodes ?? board.nodes,
    edges: edges ?? board.edges,
  };
}

/** Null where nothing is new. */
function merged<T>(held: readonly T[], more: readonly T[], nameOf: (entry: T) => string): T[] | null {
  const all = new Map(held.map((entry) => [nameOf(entry), entry]));
  for (const entry of more) if (!all.has(nameOf(entry))) all.set(nameOf(entry), entry);
  if (all.size === held.length) return null;
  return [...all].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
}
