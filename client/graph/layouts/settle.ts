import type { Spot, Spots } from "./spot.ts";

/**
 * One picture of a running layout, moved and scaled to lie where the first one lay: the middle and the mean distance
 * from it stay, so that forces reshape the picture and never blow it up or carry it off.
 */
export function alignedTo(first: Spots, now: Spots): Map<string, Spot> {
  const [was, is] = [measure(first), measure(now)];
  const scale = is.spread > 0 ? was.spread / is.spread : 1;
  const aligned = new Map<string, Spot>();
  for (const [key, { x, y }] of now) {
    aligned.set(key, { x: was.x + (x - is.x) * scale, y: was.y + (y - is.y) * scale });
  }
  return aligned;
}

function measure(spots: Spots): { x: number; y: number; spread: number } {
  let [x, y, spread] = [0, 0, 0];
  for (const spot of spots.values()) {
    x += spot.x / spots.size;
    y += spot.y / spots.size;
  }
  for (const spot of spots.values()) spread += Math.hypot(spot.x - x, spot.y - y) / spots.size;
  return { x, y, spread };
}

/** How much a picture moved from one look to the next: the mean step, as a share of the picture's spread. */
export function movement(before: Spots, after: Spots): number {
  if (before.size === 0) return 0;
  const { spread } = measure(before);
  let sum = 0;
  for (const [key, spot] of before) {
    const next = after.get(key) ?? spot;
    sum += Math.hypot(next.x - spot.x, next.y - spot.y);
  }
  return spread > 0 ? sum / before.size / spread : 0;
}

/** Says when a layout has settled: when it hardly moved for a while, or has had its time. */
export class Rest {
  private quiet = 0;
  private readonly still: number;
  private readonly patience: number;
  private readonly time: number;

  /** `still`: a share of the spread per look; `patience`: how many such looks; `time`: milliseconds at most. */
  constructor({ still = 0.0006, patience = 18, time = 6000 } = {}) {
    this.still = still;
    this.patience = patience;
    this.time = time;
  }

  settled(moved: number, elapsed: number): boolean {
    this.quiet = moved < this.still ? this.quiet + 1 : 0;
    return this.quiet >= this.patience || elapsed >= this.time;
  }
}
