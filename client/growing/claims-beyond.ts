import { useEffect, useState } from "react";
import type { Claims } from "../../graph-data/query/claims.ts";
import { ask } from "../data/ask.ts";
import { bring } from "./bring.ts";
import type { Growing } from "./growing.ts";

/** Ties that are brought in one step. */
export const step = 20;
/** Claims asked for at once while looking for ties that are not here, and how often at most. */
const page = 200;
const pagesAtMost = 5;

/** A page of the whole board's claims; `query` is the API's filter. */
function claimsPage(query: string, limit: number, cursor: string | null): Promise<Claims> {
  const asked = new URLSearchParams(query);
  asked.set("limit", String(limit));
  if (cursor !== null) asked.set("cursor", cursor);
  return ask<Claims>(`/api/claims?${asked}`);
}

/**
 * Brings the ties of the next claims that a filter keeps, in the order of the articles, with their ends and no more.
 * Whole ties: a filter never leaves out a claim of what is brought. False where the first thousand are all here.
 */
export async function bringClaims(desk: Growing, query: string): Promise<boolean> {
  const edges = new Set<string>();
  let cursor: string | null = null;
  for (let pages = 0; pages < pagesAtMost && edges.size < step; pages++) {
    const { claims, next }: Claims = await claimsPage(query, page, cursor);
    for (const { edge } of claims) if (!desk.held.get().edges.has(edge)) edges.add(edge);
    cursor = next;
    if (cursor === null) break;
  }
  await bring(desk, { nodes: [], edges: [...edges].slice(0, step), claims: [], documents: [] }, 0);
  return edges.size > 0;
}

interface Total {
  readonly total: number | null;
  readonly fault: string | null;
}

/** How many claims a filter keeps in the whole board. */
export function useClaimsTotal(query: string): Total {
  const [found, setFound] = useState<Total & { readonly query: string | null }>({
    query: null,
    total: null,
    fault: null,
  });
  useEffect(() => {
    let left = false;
    claimsPage(query, 1, null).then(
      ({ total }) => left || setFound({ query, total, fault: null }),
      ({ message }: Error) => left || setFound({ query, total: null, fault: message }),
    );
    return () => {
      left = true;
    };
  }, [query]);
  return found.query === query ? found : { total: null, fault: null };
}
