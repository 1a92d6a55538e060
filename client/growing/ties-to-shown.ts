import type { EdgeEntry } from "../../graph-data/model/graph.ts";
import type { Edges } from "../../graph-data/query/edges.ts";
import { ask } from "../data/ask.ts";
import type { Part } from "../state/part/part.ts";

/** Letters of an address that keys may take at a time, of nodes and of those they are tied to; servers refuse long ones. */
const room = 6000;
/** Keys at a time, as many as the API takes. */
const most = { node: 100, among: 1000 } as const;
/** Ties of one answer. */
const page = 1000;

/**
 * All ties of nodes that come, among themselves and to the nodes that are here: to those that were here first, which the
 * server knows by their number, and to those that were brought, which it is told. Rejects as `ask` does.
 */
export async function tiesToShown(
  { first, brought }: Pick<Part, "first" | "brought">,
  nodes: ReadonlySet<string>,
): Promise<EdgeEntry[]> {
  const amongs = parted([...brought, ...nodes], "among");
  const questions = parted([...nodes], "node").flatMap((some) =>
    amongs.map((among, place) => {
      const query = new URLSearchParams([
        ...some.map((key) => ["node", key]),
        ...among.map((key) => ["among", key]),
        ...(place === 0 ? [["best", String(first.order)]] : []),
        ["limit", String(page)],
      ]);
      return allPages(query);
    }),
  );
  return (await Promise.all(questions)).flat();
}

async function allPages(query: URLSearchParams): Promise<EdgeEntry[]> {
  const found: EdgeEntry[] = [];
  for (;;) {
    const { edges, next } = await ask<Edges>(`/api/edges?${query}`);
    found.push(...edges);
    if (next === null) return found;
    query.set("cursor", next);
  }
}

/** Keys in parts that fit into an address, in their order. */
export function parted(keys: readonly string[], name: keyof typeof most): string[][] {
  const parts: string[][] = [];
  let left = 0;
  for (const key of keys) {
    const length = new URLSearchParams([[name, key]]).toString().length + 1;
    const last = parts.at(-1);
    if (last && left >= length && last.length < most[name]) last.push(key);
    else {
      parts.push([key]);
      left = room;
    }
    left -= length;
  }
  return parts;
}
