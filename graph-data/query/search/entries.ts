import type { Claim } from "../../model/claim.ts";
import type { BoardIndex } from "../index/columns.ts";
import { degree } from "../index/standing.ts";
import { tieSentence } from "../sentence.ts";

export const resultTypes = ["node", "edge", "claim"] as const;
export type ResultType = (typeof resultTypes)[number];

/** What is searched, in the order in which a match is reported when several are as good. */
export const matchedFields = ["label", "aliases", "description", "sentence", "quote", "note"] as const;
export type MatchedField = (typeof matchedFields)[number];

/** One thing that can be found. */
export interface Entry {
  readonly id: number;
  readonly type: ResultType;
  readonly key: string;
  readonly label: string;
  readonly edge: string | null;
  /** Multiplies the score: of two that fit alike, the better connected is more likely meant. */
  readonly prominence: number;
  /** Of the edge, or the one claim; none for nodes. */
  readonly claims: readonly Claim[];
  readonly fields: Partial<Record<MatchedField, string | readonly string[]>>;
}

/** Nodes first, then edges, then claims, each in the board's order. */
export function entries(index: BoardIndex): Entry[] {
  const found: Entry[] = [];
  const add = (entry: Omit<Entry, "id">) => found.push({ id: found.length, ...entry });
  for (const id of index.nodes.inBoard) {
    const { key, attributes } = index.entries.node(id);
    const { label, aliases, description } = attributes;
    const prominence = 1 + Math.log2(1 + degree(index, id)) / 4;
    const fields = { label, aliases, description };
    add({ type: "node", key, label, edge: null, prominence, claims: [], fields });
  }
  for (let id = 0; id < index.edges.count; id++) {
    const sentence = tieSentence(index, id);
    const { key, attributes } = index.entries.edge(id);
    const { claims } = attributes;
    add({ type: "edge", key, label: sentence, edge: key, prominence: 1, claims, fields: { sentence } });
  }
  for (let id = 0; id < index.edges.count; id++) {
    const { key, attributes } = index.entries.edge(id);
    const label = tieSentence(index, id);
    for (const claim of attributes.claims) {
      const quote = claim.evidence.map(({ exact }) => exact);
      const note = claim.note ? { note: claim.note } : {};
      const fields = { quote, ...note };
      add({ type: "claim", key: claim.id, label, edge: key, prominence: 1, claims: [claim], fields });
    }
  }
  return found;
}
