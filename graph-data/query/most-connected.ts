import type { Board, EdgeEntry, Extent, NodeEntry } from "../model/graph.ts";
import { type BoardIndex, bump } from "./index/columns.ts";

/** How much of a board a page shows at first: the whole up to `whole`, or else its most connected part up to `part`. */
export const shownAtFirst = {
  whole: { order: 25_000, size: 100_000 },
  part: { order: 1_500, size: 6_000 },
} as const satisfies Record<string, Extent>;

/** How much of a board of such an extent is shown at first; null for all of it. */
export function firstPart({ order, size }: Extent): Extent | null {
  const { whole, part } = shownAtFirst;
  return order <= whole.order && size <= whole.size ? null : part;
}

/**
 * The best connected nodes of a board and all ties among them, in the board's own order: as many nodes as `most` allows,
 * fewer where their ties would be more than it allows, so that no tie between two nodes that are there is missing.
 * `attributes` say how much of how much that is; the whole board is given as it is.
 */
export function mostConnected(index: BoardIndex, most: Extent): Board {
  const { nodes, edges, entries } = index;
  const order = allowedOrder(index, most);
  const found: { nodes: NodeEntry[]; edges: EdgeEntry[] } = { nodes: [], edges: [] };
  for (const id of nodes.inBoard) if (id < order) found.nodes.push(entries.node(id));
  for (let edge = 0; edge < edges.count; edge++)
    if (laterEnd(index, edge) < order) found.edges.push(entries.edge(edge));
  const isPart = order < nodes.count;
  const shown = { order, size: found.edges.length };
  const whole = { order: nodes.count, size: edges.count };
  return {
    options: { type: "directed", multi: true, allowSelfLoops: true },
    attributes: { ...index.attributes, ...(isPart && { shown, whole }) },
    ...found,
  };
}

/** Nodes stand by how connected they are, so each tie comes in with the later of its ends. */
function allowedOrder(index: BoardIndex, most: Extent): number {
  const coming = new Uint32Array(index.nodes.count);
  for (let edge = 0; edge < index.edges.count; edge++) bump(coming, laterEnd(index, edge));
  let size = 0;
  for (let id = 0; id < index.nodes.count; id++) {
    size += coming[id] as number;
    if (id === most.order || size > most.size) return id;
  }
  return index.nodes.count;
}

function laterEnd({ edges }: BoardIndex, edge: number): number {
  return Math.max(edges.source[edge] as number, edges.target[edge] as number);
}
