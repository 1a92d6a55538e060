import type { EdgeEntry, NodeEntry } from "../../graph-data/model/graph.ts";
import type { Claims } from "../../graph-data/query/claims.ts";
import type { Neighbors } from "../../graph-data/query/neighbors.ts";
import { article } from "../data/articles.ts";
import { ask, Refused } from "../data/ask.ts";
import type { More } from "../state/part/grown.ts";
import type { Part } from "../state/part/part.ts";
import { type Known, lacking, type Wanted } from "../state/part/wanted.ts";
import { type Growing, grow, together } from "./growing.ts";

/** Neighbors that come along with a node, the best connected first: it should not stand alone. */
const usualCompany = 24;

type Names = keyof Wanted;

/**
 * Brings what is named and not here: a node with its first neighbors, a tie with its ends, a claim with its tie, an
 * article. What the whole board does not have either is remembered as unknown. Rejects where the server does not answer;
 * what did come is kept. `company` is how many neighbors come along with each node.
 */
export async function bring(desk: Growing, wanted: Wanted, company: number = usualCompany): Promise<void> {
  const { nodes, edges, claims, documents } = lacking(wanted, knownTo(desk));
  const asked = [
    ...nodes.map((key) => named(desk.part, "nodes", key, () => nodeWith(desk, key, company))),
    ...edges.map((key) => named(desk.part, "edges", key, () => edgeWithEnds(desk, key, company))),
    ...claims.map((id) => named(desk.part, "claims", id, () => claimWithTie(desk, id, company))),
    ...documents.map((id) =>
      named(desk.part, "documents", id, async () => ({ documents: [await document(id)] })),
    ),
  ];
  const outcomes = await Promise.allSettled(asked);
  await grow(
    desk,
    outcomes.flatMap((outcome) => (outcome.status === "fulfilled" ? [outcome.value] : [])),
  );
  const failed = outcomes.find((outcome) => outcome.status === "rejected");
  if (failed) throw failed.reason;
}

/** What is here, and what is known not to be anywhere. */
export function knownTo({ held, part: { unknown } }: Growing): Known {
  const either = (name: Names) => ({
    has: (key: string) => held.get()[name].has(key) || unknown[name].has(key),
  });
  return {
    nodes: either("nodes"),
    edges: either("edges"),
    claims: either("claims"),
    documents: either("documents"),
  };
}

/** What a name stands for; nothing, and remembered, where the server has none of it. */
async function named(part: Part, kind: Names, name: string, fetchIt: () => Promise<More>): Promise<More> {
  try {
    return await fetchIt();
  } catch (error) {
    if (!(error instanceof Refused) || error.status !== 404) throw error;
    part.unknown[kind].add(name);
    return {};
  }
}

async function nodeWith({ part }: Growing, key: string, company: number): Promise<More> {
  if (company === 0) {
    const { key: own, attributes } = await ask<NodeEntry>(`/api/nodes/${encodeURIComponent(key)}`);
    return { nodes: [{ key: own, attributes }] };
  }
  const { root, nodes, edges, total, next } = await neighborsPage(key, company, null);
  part.reach.set(key, { total, next });
  return { nodes: [root, ...nodes], edges };
}

export function neighborsPage(key: string, limit: number, cursor: string | null): Promise<Neighbors> {
  const query = new URLSearchParams({ limit: String(limit), ...(cursor !== null && { cursor }) });
  return ask<Neighbors>(`/api/nodes/${encodeURIComponent(key)}/neighbors?${query}`);
}

async function edgeWithEnds(desk: Growing, key: string, company: number): Promise<More> {
  const { source, target, attributes } = await ask<EdgeEntry>(`/api/edges/${encodeURIComponent(key)}`);
  const ends = [...new Set([source, target])].filter((end) => !desk.held.get().nodes.has(end));
  const brought = await Promise.all(ends.map((end) => nodeWith(desk, end, company)));
  return together([{ edges: [{ key, source, target, attributes }] }, ...brought]);
}

async function claimWithTie(desk: Growing, id: string, company: number): Promise<More> {
  const { edge } = await ask<Claims["claims"][number]>(`/api/claims/${encodeURIComponent(id)}`);
  return desk.held.get().edges.has(edge) ? {} : edgeWithEnds(desk, edge, company);
}

async function document(id: string) {
  const { text: _, ...about } = await article(id);
  return about;
}
