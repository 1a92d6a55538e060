import type { Nodes } from "../../graph-data/query/nodes.ts";
import { ask } from "../data/ask.ts";
import type { OfferedNode } from "../state/paths/matching-nodes.ts";

/** Nodes of the whole board that fit some words, the best first; at most `most`. */
export async function nodesBeyond(text: string, most = 50): Promise<OfferedNode[]> {
  const query = new URLSearchParams({ q: text, limit: String(most) });
  const { nodes } = await ask<Nodes>(`/api/nodes?${query}`);
  return nodes.map(({ key, attributes: { label, kind } }) => ({ key, label, kind }));
}
