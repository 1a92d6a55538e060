import type { Board } from "../../../graph-data/model/graph.ts";
import { modalityNames } from "../../../graph-data/model/modalities.ts";
import { predicateRow } from "../../../graph-data/model/predicates.ts";
import type { BoardIndex } from "../../../graph-data/query/index/columns.ts";
import { findEdge } from "../../../graph-data/query/index/find-edge.ts";
import { knownIndex } from "../../data/known-index.ts";
import { toneNames, toneOfFamily } from "../palette.ts";

/**
 * What is drawn of a board's edges, in the board's order: an edge is a number, and its key is made when it is asked for.
 * Most of a large board is never asked about.
 */
export interface EdgeColumns {
  readonly count: number;
  /** Places of its ends among the nodes. */
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  /** Place in `modalityNames`. */
  readonly modality: Uint8Array;
  /** Place in `toneNames`. */
  readonly tone: Uint8Array;
  /** How many claims speak for it. */
  readonly claims: Uint32Array;
  key(edge: number): string;
  label(edge: number): string;
  find(key: string): number | null;
}

/** @param place of a node, by its key */
export function edgeColumns(board: Board, place: (key: string) => number): EdgeColumns {
  const index = knownIndex.get(board);
  return index ? ofIndex(index, place) : ofEntries(board, place);
}

function toneOf(predicate: string): number {
  const family = predicateRow(predicate)?.family;
  return toneNames.indexOf(family ? toneOfFamily[family] : "between");
}

function ofIndex(index: BoardIndex, place: (key: string) => number): EdgeColumns {
  const { nodes, edges, predicates, entries } = index;
  const { count } = edges;
  const places = Uint32Array.from(nodes.keys, place);
  const tones = Uint8Array.from(predicates, toneOf);
  return {
    count,
    source: edges.source.map((id) => places[id] as number),
    target: edges.target.map((id) => places[id] as number),
    // A tie that no claim holds up stands as it is said to.
    modality: edges.modality.map((rank, id) =>
      rank < modalityNames.length ? rank : modalityNames.indexOf(entries.edge(id).attributes.modality),
    ),
    tone: new Uint8Array(count).map((_, id) => tones[edges.predicate[id] as number] as number),
    claims: new Uint32Array(count).map(
      (_, id) => (edges.claimOffsets[id + 1] as number) - (edges.claimOffsets[id] as number),
    ),
    key: edges.key,
    label: edges.label,
    find: (key) => findEdge(index, key),
  };
}

function ofEntries({ edges }: Board, place: (key: string) => number): EdgeColumns {
  let ids: ReadonlyMap<string, number> | undefined;
  const at = (id: number) => edges[id] as Board["edges"][number];
  return {
    count: edges.length,
    source: Uint32Array.from(edges, ({ source }) => place(source)),
    target: Uint32Array.from(edges, ({ target }) => place(target)),
    modality: Uint8Array.from(edges, ({ attributes }) => modalityNames.indexOf(attributes.modality)),
    tone: Uint8Array.from(edges, ({ attributes }) => toneOf(attributes.predicate)),
    claims: Uint32Array.from(edges, ({ attributes }) => attributes.claims.length),
    key: (id) => at(id).key,
    label: (id) => at(id).attributes.label,
    find(key) {
      ids ??= new Map(edges.map((edge, id) => [edge.key, id]));
      return ids.get(key) ?? null;
    },
  };
}
