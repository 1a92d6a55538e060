import type { EdgeEntry, NodeEntry } from "../model/graph.ts";
import { type Modality, modalityNames } from "../model/modalities.ts";
import type { Filter } from "./filter/filter.ts";
import { filteredEdge } from "./filter/filter-board.ts";
import { judgeOf } from "./filter/judge-of.ts";
import { type Adjacency, type BoardIndex, none } from "./index/columns.ts";
import { edgeId, nodeId } from "./index/lookup.ts";
import { compareText } from "./index/standing.ts";

/** A node and what it is tied by, counted in ties (edges), under a filter. */
export interface NodeDetail extends NodeEntry {
  /** A tie to itself counts once as in and once as out. */
  readonly degree: { readonly in: number; readonly out: number; readonly total: number };
  /** By name of the predicate. */
  readonly predicates: readonly { readonly predicate: string; readonly out: number; readonly in: number }[];
  /** Ties by the strongest modality left to each; a tie to itself counts once. */
  readonly modalities: Readonly<Record<Modality, number>>;
}

/** Throws UnknownNode, InvalidDate. */
export function nodeDetail(index: BoardIndex, key: string, filter: Filter = {}): NodeDetail {
  const id = nodeId(index, key);
  const passes = judgeOf(index, filter, [id]);
  const modalities = { stated: 0, claimed: 0, proposed: 0, denied: 0 };
  const predicates = new Map<string, { predicate: string; out: number; in: number }>();
  const degree = { in: 0, out: 0, total: 0 };
  const count = ({ offsets, edges, ends }: Adjacency, side: "out" | "in") => {
    for (let i = offsets[id] as number; i < (offsets[id + 1] as number); i++) {
      const edge = edges[i] as number;
      const modality = modalityNames[passes.edge(edge)];
      if (!modality) continue;
      const predicate = index.predicates[index.edges.predicate[edge] as number] as string;
      const row = predicates.get(predicate) ?? { predicate, out: 0, in: 0 };
      predicates.set(predicate, row);
      row[side]++;
      degree[side]++;
      degree.total++;
      if (side === "out" || (ends[i] as number) !== id) modalities[modality]++;
    }
  };
  count(index.out, "out");
  count(index.in, "in");
  return {
    ...index.entries.node(id),
    degree,
    predicates: [...predicates.values()].sort((a, b) => compareText(a.predicate, b.predicate)),
    modalities,
  };
}

/** One node. Throws UnknownNode. */
export function nodeByKey(index: BoardIndex, key: string): NodeEntry {
  return index.entries.node(nodeId(index, key));
}

/** One edge with the claims that a filter leaves; null when it leaves none. Throws UnknownEdge, InvalidDate. */
export function edgeByKey(index: BoardIndex, key: string, filter: Filter = {}): EdgeEntry | null {
  const id = edgeId(index, key);
  const passes = judgeOf(index, filter);
  return passes.edge(id) === none ? null : filteredEdge(index, id, passes);
}
