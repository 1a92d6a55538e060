import type { Claim } from "../../model/claim.ts";
import type { Board, EdgeEntry, NodeEntry } from "../../model/graph.ts";
import { kindNames } from "../../model/kinds.ts";
import { modalityNames, modalityRank } from "../../model/modalities.ts";
import { interval } from "../dates/interval.ts";
import { UnknownNode } from "../errors.ts";
import { adjacencies } from "./adjacency.ts";
import { article, type BoardIndex, type Entries, none } from "./columns.ts";
import { Vocabulary } from "./vocabulary.ts";

export type { BoardIndex } from "./columns.ts";

/**
 * Lays a board out for questions, in time linear in its size. It keeps the board's own entries, so answers share
 * them and the board must not be changed afterwards.
 * Throws UnknownNode for an edge with an end that is no node, InvalidDate for a claim whose `when` is no EDTF.
 */
export function indexBoard(board: Board): BoardIndex {
  const predicates = new Vocabulary();
  const nodes = nodeColumns(board.nodes);
  const edges = edgeColumns(board.edges, nodes.ids, predicates);
  const claimants = new Vocabulary();
  return {
    attributes: board.attributes,
    nodes: nodes.columns,
    edges,
    claims: claimColumns(board, edges.claimOffsets, claimants),
    predicates: predicates.words,
    claimants: claimants.words,
    ids: nodes.ids,
    ...adjacencies(board.nodes.length, edges.source, edges.target),
    entries: boardEntries(board, edges.claimOffsets),
  };
}

function nodeColumns(entries: readonly NodeEntry[]) {
  const keys = entries.map(({ key }) => key);
  const ids = new Map(keys.map((key, id) => [key, id]));
  const kind = Uint8Array.from(entries, ({ attributes }) => kindNames.indexOf(attributes.kind));
  return { columns: { count: keys.length, keys, kind }, ids };
}

function edgeColumns(
  entries: readonly EdgeEntry[],
  ids: ReadonlyMap<string, number>,
  predicates: Vocabulary,
) {
  const count = entries.length;
  const columns = {
    count,
    source: new Uint32Array(count),
    target: new Uint32Array(count),
    predicate: new Uint16Array(count),
    modality: new Uint8Array(count),
    claimOffsets: new Uint32Array(count + 1),
  };
  for (const [id, { source, target, attributes }] of entries.entries()) {
    columns.source[id] = idOf(source, ids);
    columns.target[id] = idOf(target, ids);
    columns.predicate[id] = predicates.number(attributes.predicate);
    let strongest: number = none;
    for (const claim of attributes.claims) strongest = Math.min(strongest, modalityRank(claim.modality));
    columns.modality[id] = strongest;
    columns.claimOffsets[id + 1] = (columns.claimOffsets[id] as number) + attributes.claims.length;
  }
  return columns;
}

function idOf(key: string, ids: ReadonlyMap<string, number>): number {
  const id = ids.get(key);
  if (id === undefined) throw new UnknownNode(key);
  return id;
}

function claimColumns(board: Board, offsets: Uint32Array, claimants: Vocabulary) {
  const count = offsets[board.edges.length] as number;
  const documents = new Map(board.attributes.documents.map(({ id }, position) => [id, position]));
  const place = (id: string) => documents.get(id) ?? -1;
  const moreDocuments = new Map<number, readonly number[]>();
  const columns = {
    count,
    edge: new Uint32Array(count),
    modality: new Uint8Array(count),
    claimant: new Int32Array(count),
    document: new Int32Array(count).fill(-1),
    moreDocuments,
    from: new Float64Array(count).fill(Number.NaN),
    to: new Float64Array(count).fill(Number.NaN),
  };
  const ranks = new Map<string, number>(modalityNames.map((name, rank) => [name, rank]));
  let id = 0;
  for (const [edge, { attributes }] of board.edges.entries()) {
    for (const claim of attributes.claims) {
      columns.edge[id] = edge;
      columns.modality[id] = ranks.get(claim.modality) ?? none;
      columns.claimant[id] = claim.claimant === null ? article : claimants.number(claim.claimant);
      const [first, ...more] = claim.evidence;
      if (first) columns.document[id] = place(first.document);
      const elsewhere = more.map(({ document }) => place(document)).filter((p) => p !== columns.document[id]);
      if (elsewhere.length > 0) moreDocuments.set(id, [...new Set(elsewhere)]);
      if (claim.when !== null) {
        const { from, to } = interval(claim.when);
        columns.from[id] = from;
        columns.to[id] = to;
      }
      id++;
    }
  }
  return columns;
}

function boardEntries({ nodes, edges }: Board, offsets: Uint32Array): Entries {
  const edge = (id: number) => edges[id] as EdgeEntry;
  const edgeOfClaim = (id: number) => {
    let low = 0;
    let high = edges.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((offsets[middle] as number) <= id) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    node: (id) => nodes[id] as NodeEntry,
    edge,
    claim: (id) => {
      const owner = edgeOfClaim(id);
      return edge(owner).attributes.claims[id - (offsets[owner] as number)] as Claim;
    },
  };
}
