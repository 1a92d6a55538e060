import type Graph from "graphology";
import type { EdgeAttributes, NodeAttributes } from "../../../graph-data/model/graph.ts";

export type Kept = Graph<NodeAttributes, EdgeAttributes>;
export type Passes = (attributes: EdgeAttributes) => boolean;

/** What one would write over graphology: breadth-first over the ties that pass. */
export function within(graph: Kept, key: string, depth: number, passes: Passes | null): Set<string> {
  const found = new Set([key]);
  for (let hop = 0, from = [key]; hop < depth; hop++) {
    const next: string[] = [];
    for (const node of from) {
      graph.forEachEdge(node, (_edge, attributes, source, target) => {
        if (passes && !passes(attributes)) return;
        const other = source === node ? target : source;
        if (found.has(other)) return;
        found.add(other);
        next.push(other);
      });
    }
    from = next;
  }
  return found;
}

/** The same without the root, in the order that ours has: by hop, then degree (descending), then key. */
export function withinInOrder(graph: Kept, key: string, depth: number): string[] {
  const order: string[] = [];
  const found = new Set([key]);
  for (let hop = 0, from = [key]; hop < depth; hop++) {
    const next: string[] = [];
    for (const node of from) {
      for (const other of graph.neighbors(node)) {
        if (found.has(other)) continue;
        found.add(other);
        next.push(other);
      }
    }
    next.sort((a, b) => graph.degree(b) - graph.degree(a) || (a < b ? -1 : 1));
    order.push(...next);
    from = next;
  }
  return order;
}
