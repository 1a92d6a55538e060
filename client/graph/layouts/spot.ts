/** A place, in graph coordinates: x to the right, y upwards. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

export type Spots = ReadonlyMap<string, Spot>;

/** A word on the ground of an arrangement, such as the name of a column. */
export interface Heading extends Spot {
  readonly text: string;
}

export interface Arrangement {
  readonly spots: Spots;
  readonly headings: readonly Heading[];
  /** Width of a column, where it is a table. */
  readonly column?: number;
}

/** What the arrangements need to know of a node and of a tie. */
export interface Placed {
  readonly key: string;
  readonly size: number;
}

export interface Tie {
  readonly source: string;
  readonly target: string;
}

export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** The frame around some spots; a point of nothing for none. */
export function frameAround(spots: Iterable<Spot>): Frame {
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of spots) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    bottom = Math.min(bottom, y);
    top = Math.max(top, y);
  }
  return left > right ? { left: 0, right: 0, bottom: 0, top: 0 } : { left, right, bottom, top };
}

/**
 * An arrangement moved and scaled into a frame.
 * @param stretch how much more one way than the other, at most: 1 keeps its shape, Infinity fills the frame
 */
export function fitInto({ spots, headings }: Arrangement, into: Frame, stretch: number): Arrangement {
  const from = frameAround([...spots.values(), ...headings]);
  const wide = (into.right - into.left) / Math.max(1e-9, from.right - from.left);
  const high = (into.top - into.bottom) / Math.max(1e-9, from.top - from.bottom);
  const least = Math.min(wide, high);
  const [sx, sy] = [Math.min(wide, least * stretch), Math.min(high, least * stretch)];
  const move = ({ x, y }: Spot): Spot => ({
    x: (into.left + into.right) / 2 + (x - (from.left + from.right) / 2) * sx,
    y: (into.bottom + into.top) / 2 + (y - (from.bottom + from.top) / 2) * sy,
  });
  return {
    spots: new Map([...spots].map(([key, spot]) => [key, move(spot)])),
    headings: headings.map((heading) => ({ ...move(heading), text: heading.text })),
  };
}

/** An arrangement made for a room of this many pixels, its top left corner at (0, 0), laid into a frame. */
export function laidInto(
  { spots, headings, column = 0 }: Arrangement,
  room: { readonly width: number; readonly height: number },
  into: Frame,
): Arrangement {
  const [sx, sy] = [(into.right - into.left) / room.width, (into.top - into.bottom) / room.height];
  const move = ({ x, y }: Spot): Spot => ({ x: into.left + x * sx, y: into.top + y * sy });
  return {
    spots: new Map([...spots].map(([key, spot]) => [key, move(spot)])),
    headings: headings.map((heading) => ({ ...move(heading), text: heading.text })),
    column: column * sx,
  };
}
