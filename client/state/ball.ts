import type { Ties } from "../data/ties.ts";
import type { Focus } from "./view.ts";

/** The nodes that a focus shows: its ball, and that of each opened node, one hop wide. */
export function nodesInFocus({ key, depth, opened }: Focus, ties: Ties): ReadonlySet<string> {
  const found = new Set(ballAround(key, depth, ties));
  for (const node of opened) for (const near of ballAround(node, 1, ties)) found.add(near);
  return found;
}

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
