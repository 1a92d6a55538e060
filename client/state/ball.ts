import type { Ties } from "../data/ties.ts";

/** All nodes within so many hops over ties either way, and the node itself. */
export function ballAround(key: string, depth: number, ties: Ties): ReadonlySet<string> {
  const found = new Set([key]);
  let rim = [key];
  for (let hop = 0; hop < depth && rim.length > 0; hop++) {
    const next: string[] = [];
    for (const node of rim) {
      for (const { source, target } of ties.edgesOf.get(node) ?? []) {
        const other = source === node ? target : source;
        if (found.has(other)) continue;
        found.add(other);
        next.push(other);
      }
    }
    rim = next;
  }
  return found;
}
