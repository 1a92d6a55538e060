import type { Arrangement, Placed, Spot, Tie } from "./spot.ts";

/** Room along a ring for one node and its name, and between rings; in units of the arrangement. */
const room = 1;
const between = 1.6;

/**
 * Rings around one node, by how many ties away. On each ring nodes stand near those of the ring within that they are
 * tied to; what no tie reaches stands on a ring of its own, outermost.
 * @param center null, or a key that is not there, takes the best connected node
 */
export function radial(nodes: readonly Placed[], ties: readonly Tie[], center: string | null): Arrangement {
  const neighbors = new Map<string, Set<string>>(nodes.map(({ key }) => [key, new Set()]));
  for (const { source, target } of ties) {
    if (source === target) continue;
    neighbors.get(source)?.add(target);
    neighbors.get(target)?.add(source);
  }
  const middle = center !== null && neighbors.has(center) ? center : bestConnected(neighbors);
  const spots = new Map<string, Spot>();
  if (middle === null) return { spots, headings: [] };

  spots.set(middle, { x: 0, y: 0 });
  const angles = new Map<string, number>([[middle, 0]]);
  let radius = 0;
  for (const ring of rings(neighbors, middle)) {
    radius = Math.max(radius + between, (ring.length * room) / (2 * Math.PI));
    const ordered = byWish(ring, neighbors, angles);
    const step = (2 * Math.PI) / ring.length;
    for (const [index, key] of ordered.entries()) {
      // From the top, clockwise.
      const angle = Math.PI / 2 - step * index;
      angles.set(key, angle);
      spots.set(key, { x: Math.cos(angle) * radius, y: Math.sin(angle) * radius });
    }
  }
  return { spots, headings: [] };
}

function bestConnected(neighbors: ReadonlyMap<string, ReadonlySet<string>>): string | null {
  let best: string | null = null;
  for (const [key, { size }] of neighbors) {
    const most = best === null ? -1 : (neighbors.get(best)?.size ?? 0);
    if (size > most || (size === most && best !== null && key < best)) best = key;
  }
  return best;
}

function rings(neighbors: ReadonlyMap<string, ReadonlySet<string>>, middle: string): string[][] {
  const reached = new Set([middle]);
  const found: string[][] = [];
  let edge = [middle];
  while (edge.length > 0) {
    const next: string[] = [];
    for (const key of edge) {
      for (const neighbor of neighbors.get(key) ?? []) {
        if (reached.has(neighbor)) continue;
        reached.add(neighbor);
        next.push(neighbor);
      }
    }
    if (next.length > 0) found.push(next);
    edge = next;
  }
  const apart = [...neighbors.keys()].filter((key) => !reached.has(key));
  if (apart.length > 0) found.push(apart);
  return found;
}

/** A ring in the order of where its nodes would like to stand: amid their neighbors already placed. */
function byWish(
  ring: readonly string[],
  neighbors: ReadonlyMap<string, ReadonlySet<string>>,
  angles: ReadonlyMap<string, number>,
): string[] {
  const inRing = new Set(ring);
  const wish = new Map<string, number>();
  for (const key of ring) {
    let [x, y] = [0, 0];
    for (const neighbor of neighbors.get(key) ?? []) {
      const angle = angles.get(neighbor);
      if (angle === undefined || inRing.has(neighbor)) continue;
      x += Math.cos(angle);
      y += Math.sin(angle);
    }
    // Clockwise from the top, as the ring is filled.
    wish.set(key, (Math.PI / 2 - Math.atan2(y, x) + 2 * Math.PI) % (2 * Math.PI));
  }
  return ring.toSorted((a, b) => (wish.get(a) ?? 0) - (wish.get(b) ?? 0) || (a < b ? -1 : 1));
}
