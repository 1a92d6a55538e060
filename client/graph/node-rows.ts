import type { Board } from "../../graph-data/model/graph.ts";
import { type Kind, kindNames } from "../../graph-data/model/kinds.ts";
import { knownIndex } from "../data/known-index.ts";
import type { NodeSource } from "./looks/display.ts";

/** As much of a node as is drawn, where it was built. */
export interface NodeRow extends NodeSource {
  readonly key: string;
}

/** What is drawn of a board's nodes, in its order; of one that came in columns, without making its entries. */
export function nodeRows(board: Board): NodeRow[] {
  const index = knownIndex.get(board);
  if (!index)
    return board.nodes.map(({ key, attributes: { x, y, size, label, kind } }) => ({
      key,
      x,
      y,
      size,
      label,
      kind,
    }));
  const { nodes } = index;
  return Array.from(nodes.inBoard, (id) => ({
    key: nodes.keys[id] as string,
    x: nodes.x[id] as number,
    y: nodes.y[id] as number,
    size: nodes.size[id] as number,
    label: nodes.label(id),
    kind: kindNames[nodes.kind[id] as number] as Kind,
  }));
}
