import type { EdgeEntry } from "../../model/graph.ts";

/** Radius of a node that no claim touches, and what each further claim adds, by area: in Sigma's units (pixels at zoom 1). */
const smallest = 3;
const step = 1.55;
const largest = 24;

/** Node key to radius, from the number of claims at either end: area grows with them, so radius by the square root. */
export function nodeSizes(keys: readonly string[], edges: readonly EdgeEntry[]): Map<string, number> {
  const claims = new Map<string, number>(keys.map((key) => [key, 0]));
  for (const { source, target, attributes } of edges) {
    const own = attributes.claims.length;
    claims.set(source, (claims.get(source) ?? 0) + own);
    if (target !== source) claims.set(target, (claims.get(target) ?? 0) + own);
  }
  const sizeOf = (count: number) => Math.min(largest, smallest + step * Math.sqrt(count));
  return new Map([...claims].map(([key, count]) => [key, Math.round(sizeOf(count) * 100) / 100]));
}
