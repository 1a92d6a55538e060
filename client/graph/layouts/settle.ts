import type { Spots } from "./spot.ts";

/**
 * How closely a running layout is followed: at first eagerly, then less and less, so that it comes to rest whatever the
 * forces do. A share of the way, per look.
 */
export function eagerness(elapsed: number): number {
  const t = Math.min(1, Math.max(0, (elapsed - 1500) / 2500));
  return 0.22 * (1 - t * t * (3 - 2 * t));
}

function spreadOf(spots: Spots): number {
  let [x, y, spread] = [0, 0, 0];
  for (const spot of spots.values()) {
    x += spot.x / spots.size;
    y += spot.y / spots.size;
  }
  for (const spot of spots.values()) spread += Math.hypot(spot.x - x, spot.y - y) / spots.size;
  return spread;
}

/** How much a picture moved from one look to the next: the mean step, as a share of the picture's spread. */
export function movement(before: Spots, after: Spots): number {
  if (before.size === 0) return 0;
  const spread = spreadOf(before);
  let sum = 0;
  for (const [key, spot] of before) {
    const next = after.get(key) ?? spot;
    sum += Math.hypot(next.x - spot.x, next.y - spot.y);
  }
  return spread > 0 ? sum / before.size / spread : 0;
}

/** Says when a layout has settled: when it hardly moved for a while, or has had its time. */
export class Rest {
  private quietSince: number | null = null;
  private readonly still: number;
  private readonly patience: number;
  private readonly time: number;

  /** `still`: a share of the spread per look; `patience`: how long it must be still, `time`: the most it may take, in ms. */
  constructor({ still = 0.0006, patience = 300, time = 6000 } = {}) {
    this.still = still;
    this.patience = patience;
    this.time = time;
  }

  settled(moved: number, elapsed: number): boolean {
    if (moved >= this.still) this.quietSince = null;
    else this.quietSince ??= elapsed;
    return elapsed >= this.time || (this.quietSince !== null && elapsed - this.quietSince >= this.patience);
  }
}
