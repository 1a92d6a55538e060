import { frameAround, type Spot, type Spots } from "./spot.ts";

/** How much longer one axis may become to fill the stage. */
const mostStretch = 1.3;

/** Where a built place comes to stand on a stage. */
export type Orientation = (spot: Spot) => Spot;

/**
 * How a layout is made to suit a stage: turned by a quarter where one stands and the other lies, so that left to right
 * becomes top to bottom, then drawn a little longer the way there is room.
 * @param aspect width of the stage to its height
 */
export function orientationOf(spots: Iterable<Spot>, aspect: number): Orientation {
  const { left, right, bottom, top } = frameAround(spots);
  const own = (right - left) / Math.max(1e-9, top - bottom);
  if (!(own > 0) || !Number.isFinite(own) || right === left || top === bottom)
    return ({ x, y }) => ({ x, y });
  const turn = (own > 1.1 && aspect < 0.85) || (own < 0.9 && aspect > 1.2);
  const shape = turn ? 1 / own : own;
  const stretch = Math.min(mostStretch, Math.max(1 / mostStretch, aspect / shape));
  const [sx, sy] = stretch > 1 ? [stretch, 1] : [1, 1 / stretch];
  return ({ x, y }) => (turn ? { x: y * sx, y: -x * sy } : { x: x * sx, y: y * sy });
}

/** A layout, oriented to a stage of this aspect. */
export function oriented(spots: Spots, aspect: number): Map<string, Spot> {
  const orient = orientationOf(spots.values(), aspect);
  return new Map([...spots].map(([key, spot]) => [key, orient(spot)]));
}
