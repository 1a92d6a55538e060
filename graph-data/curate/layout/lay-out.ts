import type { LaidOutEdge, LaidOutNode, Position } from "./layout-graph.ts";
import { placeMany } from "./many/place-many.ts";
import { parkUntied } from "./park-untied.ts";
import { placeFew } from "./place-few.ts";

/** Up to so many tied nodes, a picture is worth seconds of work on every detail. */
const few = 500;

/**
 * Positions by forces, framed in landscape and moved apart, rounded to two decimals: the same for the same board on every
 * machine. Nodes without a tie would only be blown away by the forces: they stand in rows below.
 */
export function layOut(nodes: readonly LaidOutNode[], edges: readonly LaidOutEdge[]): Map<string, Position> {
  const ends = new Set<string>();
  for (const { source, target } of edges) if (source !== target) ends.add(source).add(target);
  const tied = nodes.filter(({ key }) => ends.has(key));
  const untied = nodes.filter(({ key }) => !ends.has(key));
  const positions = new Map(tied.length > few ? placeMany(tied, edges) : placeFew(tied, edges));
  for (const [key, position] of parkUntied(untied, [...positions.values()])) positions.set(key, position);
  return new Map(
    nodes.map(({ key }) => {
      const { x, y } = positions.get(key) as Position;
      return [key, { x: round(x), y: round(y) }];
    }),
  );
}

function round(value: number): number {
  const rounded = Math.round(value * 100) / 100;
  return rounded === 0 ? 0 : rounded;
}
