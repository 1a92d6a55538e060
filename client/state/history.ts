/** Where the reader stands among the views of this visit: entries `first` to `top` are ours. */
export interface Trail {
  readonly at: number;
  readonly top: number;
}

export const trailhead: Trail = { at: 0, top: 0 };

/** A new view: what could have been redone is gone, as in the browser's own history. */
export const step = (trail: Trail): Trail => ({ at: trail.at + 1, top: trail.at + 1 });

/** The browser stands at an entry of ours. */
export const arrive = (trail: Trail, at: number): Trail => ({ at, top: Math.max(trail.top, at) });

/** Never beyond the entry at which the page was opened: undo does not leave it. */
export const canUndo = (trail: Trail): boolean => trail.at > 0;

export const canRedo = (trail: Trail): boolean => trail.at < trail.top;

/**
 * Whether a change belongs to the entry before it: same burst (a slider being dragged, a word being typed),
 * not longer than `window` milliseconds after the last.
 */
export function continues(
  last: { readonly burst: string | null; readonly at: number },
  burst: string | null,
  now: number,
  window = 600,
): boolean {
  return burst !== null && burst === last.burst && now - last.at <= window;
}
