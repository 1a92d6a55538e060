/** A box on the stage, in CSS pixels from the top left. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface View {
  readonly width: number;
  readonly height: number;
  /** Sigma's camera ratio: 1 shows the whole, 0.5 is twice as near. */
  readonly ratio: number;
  /** The reader moved the view by hand since the last choice: it is left alone unless something is out of sight. */
  readonly byHand: boolean;
}

export interface Move {
  /** The place on the stage that comes into its middle. */
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

/** Nobody is taken nearer than this: two and a half times the whole. */
const nearest = 0.4;
/** Between what is asked about and the rim of the stage, at least. */
const rim = 10;
/** Smaller than this in both directions, a choice is a blot. In CSS pixels; on a small stage, in shares of its smaller side. */
const blot = { pixels: 200, share: 0.6 } as const;

/** Room for names left and right, and above and below, in CSS pixels. */
export function margins({
  width,
  height,
}: {
  readonly width: number;
  readonly height: number;
}): [number, number] {
  return [Math.min(90, width * 0.16), Math.min(60, height * 0.12)];
}

/**
 * How the view must move so that what is asked about can be read; null where it stands well already.
 * @param box around what is asked about, as the view shows it now
 */
export function framing(box: Box, view: View): Move | null {
  const { width, height, ratio, byHand } = view;
  const smaller = Math.min(width, height);
  if (!(smaller > 0)) return null;
  const [wide, high] = [box.right - box.left, box.bottom - box.top];
  const inside = box.left >= rim && box.top >= rim && box.right <= width - rim && box.bottom <= height - rim;
  const small = Math.max(wide, high) < Math.max(smaller / 3, Math.min(blot.pixels, smaller * blot.share));
  if (inside && (byHand || !small)) return null;
  const [mx, my] = margins(view);
  const needed = ratio * Math.max(wide / (width - 2 * mx), high / (height - 2 * my));
  const next = Math.max(needed, small ? Math.min(ratio, nearest) : ratio);
  // Hardly nearer: not worth a move.
  if (inside && next > ratio * 0.85) return null;
  return { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2, ratio: next };
}
