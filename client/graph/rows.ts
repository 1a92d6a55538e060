import type { Board } from "../../graph-data/model/graph.ts";
import { type Kind, kindNames } from "../../graph-data/model/kinds.ts";
import { modalityNames } from "../../graph-data/model/modalities.ts";
import type { BoardIndex } from "../../graph-data/query/index/columns.ts";
import { knownIndex } from "../data/known-index.ts";
import type { EdgeSource, NodeSource } from "./looks/display.ts";

/** As much of a node as is drawn, where it was built. */
export interface NodeRow extends NodeSource {
  readonly key: string;
}

/** As much of a tie as is drawn. */
export interface EdgeRow extends Pick<EdgeSource, "label" | "modality" | "claims"> {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly predicate: string;
}

/** What is drawn of a board, in its order. */
export interface Rows {
  readonly nodes: Iterable<NodeRow>;
  readonly edges: Iterable<EdgeRow>;
}

/** Of a board that came in columns, without making its entries. */
export function rowsOf(board: Board): Rows {
  const index = knownIndex.get(board);
  return index ? { nodes: nodesIn(index), edges: edgesIn(index) } : entriesOf(board);
}

function entriesOf({ nodes, edges }: Board): Rows {
  return {
    nodes: nodes.map(({ key, attributes: { x, y, size, label, kind } }) => ({
      key,
      x,
      y,
      size,
      label,
      kind,
    })),
    edges: edges.map(({ key, source, target, attributes: { predicate, label, modality, claims } }) => ({
      key,
      source,
      target,
      predicate,
      label,
      modality,
      claims: claims.length,
    })),
  };
}

function* nodesIn({ nodes }: BoardIndex): Generator<NodeRow> {
  for (const id of nodes.inBoard) {
    yield {
      key: nodes.keys[id] as string,
      x: nodes.x[id] as number,
      y: nodes.y[id] as number,
      size: nodes.size[id] as number,
      label: nodes.label(id),
      kind: kindNames[nodes.kind[id] as number] as Kind,
    };
  }
}

function* edgesIn({ nodes, edges, predicates, entries }: BoardIndex): Generator<EdgeRow> {
  for (let id = 0; id < edges.count; id++) {
    yield {
      key: edges.key(id),
      source: nodes.keys[edges.source[id] as number] as string,
      target: nodes.keys[edges.target[id] as number] as string,
      predicate: predicates[edges.predicate[id] as number] as string,
      label: edges.label(id),
      // A tie that no claim holds up stands as it is said to.
      modality: modalityNames[edges.modality[id] as number] ?? entries.edge(id).attributes.modality,
      claims: (edges.claimOffsets[id + 1] as number) - (edges.claimOffsets[id] as number),
    };
  }
}
