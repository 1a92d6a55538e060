import { closest, distance } from "fastest-levenshtein";
import { UnknownClaim, UnknownDocument, UnknownEdge, UnknownNode } from "../errors.ts";
import type { Adjacency, BoardIndex } from "./columns.ts";
import { findEdge } from "./find-edge.ts";

/** The node's id. Throws UnknownNode. */
export function nodeId(index: BoardIndex, key: string): number {
  const id = index.ids.get(key);
  if (id === undefined) throw new UnknownNode(key, nearest(key, index.nodes.keys));
  return id;
}

/** The edge's id, from a key such as `a--accuses--b`. Throws UnknownEdge. */
export function edgeId(index: BoardIndex, key: string): number {
  const id = findEdge(index, key);
  if (id === null) throw new UnknownEdge(key, nearestEdge(index, key));
  return id;
}

/** The claim's id as a number of this index. Throws UnknownClaim. */
export function claimNumber(index: BoardIndex, id: string): number {
  const number = index.claimIds.get(id);
  if (number === undefined) {
    const known = Array.from({ length: index.claims.count }, (_, claim) => index.claims.id(claim));
    throw new UnknownClaim(id, nearest(id, known));
  }
  return number;
}

/** The document's position. Throws UnknownDocument. */
export function documentPosition(index: BoardIndex, id: string): number {
  const ids = index.attributes.documents.map((document) => document.id);
  const position = ids.indexOf(id);
  if (position < 0) throw new UnknownDocument(id, nearest(id, ids));
  return position;
}

/** Among the ties of the nodes that the key names, so far as they are known. */
function nearestEdge(index: BoardIndex, key: string): string | null {
  const [source = "", , target = ""] = key.split("--", 4);
  const from = index.ids.get(source) ?? index.ids.get(nearest(source, index.nodes.keys) ?? "");
  const to = index.ids.get(target) ?? index.ids.get(nearest(target, index.nodes.keys) ?? "");
  const row = (adjacency: Adjacency, node: number | undefined) =>
    node === undefined
      ? []
      : Array.from(
          adjacency.edges.subarray(adjacency.offsets[node] as number, adjacency.offsets[node + 1] as number),
          (edge) => index.edges.key(edge),
        );
  return nearest(key, [...row(index.out, from), ...row(index.in, to)]);
}

/** The candidate fewest letters away, unless more than a third of the letters differ. */
function nearest(value: string, candidates: readonly string[]): string | null {
  if (value === "" || value.length > 200) return null;
  const slack = Math.max(1, Math.floor(value.length / 3));
  const near = candidates.filter((candidate) => Math.abs(candidate.length - value.length) <= slack);
  if (near.length === 0) return null;
  const best = closest(value, near);
  return distance(value, best) <= slack ? best : null;
}
