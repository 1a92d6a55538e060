import type { Claim } from "../../model/claim.ts";
import type { BoardIndex } from "../index/columns.ts";
import { tieSentence } from "../sentence.ts";
import { claimTexts, nodeTexts } from "./packed-texts.ts";

export const resultTypes = ["node", "edge", "claim"] as const;
export type ResultType = (typeof resultTypes)[number];

/** What is searched, in the order in which a match is reported when several are as good. */
export const matchedFields = ["label", "aliases", "description", "sentence", "quote", "note"] as const;
export type MatchedField = (typeof matchedFields)[number];
export const fieldCount = matchedFields.length;

/**
 * One thing that can be found. A search speaks of it by one number, its entry: nodes first, in the board's order, then
 * edges, then claims. Nothing is held of it but that.
 */
export interface Thing {
  readonly type: ResultType;
  /** Id in the index. */
  readonly id: number;
}

/** How many things of a board can be found. */
export function entryCount({ nodes, edges, claims }: BoardIndex): number {
  return nodes.count + edges.count + claims.count;
}

/** The thing that an entry, from 0 to below `entryCount`, stands for. */
export function thingAt({ nodes, edges }: BoardIndex, entry: number): Thing {
  if (entry < nodes.count) return { type: "node", id: nodes.inBoard[entry] as number };
  const id = entry - nodes.count;
  return id < edges.count ? { type: "edge", id } : { type: "claim", id: id - edges.count };
}

/** Key of the node or edge, or id of the claim. */
export function keyOf(index: BoardIndex, { type, id }: Thing): string {
  if (type === "node") return index.nodes.keys[id] as string;
  return type === "edge" ? index.edges.key(id) : index.claims.id(id);
}

/** The edge to show: itself, or the claim's. */
export function edgeOf({ claims }: BoardIndex, { type, id }: Thing): number | null {
  if (type === "node") return null;
  return type === "edge" ? id : (claims.edge[id] as number);
}

/** Of the edge, or the one claim; none for nodes. */
export function claimsOf({ entries }: BoardIndex, { type, id }: Thing): readonly Claim[] {
  if (type === "node") return [];
  return type === "edge" ? entries.edge(id).attributes.claims : [entries.claim(id)];
}

/** What is searched of a thing, by field. */
export type Texts = Partial<Record<MatchedField, readonly string[]>>;

export function textsOf(index: BoardIndex, { type, id }: Thing): Texts {
  const { entries, packed } = index;
  if (type === "edge") return { sentence: [tieSentence(index, id)] };
  if (packed) return type === "node" ? nodeTexts(packed, id) : claimTexts(packed, id);
  if (type === "node") {
    const { label, aliases, description } = entries.node(id).attributes;
    return { label: [label], aliases, description: [description] };
  }
  const { evidence, note } = entries.claim(id);
  return { quote: evidence.map(({ exact }) => exact), ...(note && { note: [note] }) };
}
