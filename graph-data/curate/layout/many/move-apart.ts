import type { Spots } from "../layout-graph.ts";
import { Neighbours } from "./neighbours.ts";

/** Discs count as neighbours up to this share of the widest one's width apart. */
const room = 0.5;
/** Those that came nearer meanwhile are seen after so many rounds: looking anew costs more than several of them. */
const patience = 4;

/**
 * Moves discs apart until none overlaps, or for so many rounds at most: each away from those that it overlaps. Says
 * whether none does.
 */
export function moveApart(spots: Spots, radii: Float64Array, most: number): boolean {
  const reach = room * 2 * radii.reduce((a, b) => Math.max(a, b), 0);
  let neighbours = new Neighbours(spots, radii, reach);
  // How much nearer two discs may have come since neighbours were looked for.
  let nearer = 0;
  let overlaps = true;
  for (let round = 0; round < most; round++) {
    if (nearer > reach && (!overlaps || round % patience === 0)) {
      neighbours.putBack(spots);
      neighbours = new Neighbours(spots, radii, reach);
      nearer = 0;
    }
    const seenAll = nearer <= reach;
    const step = neighbours.part();
    overlaps = step.overlap;
    if (!overlaps && seenAll) break;
    nearer += 2 * step.furthest;
  }
  neighbours.putBack(spots);
  return !overlaps && nearer <= reach;
}
