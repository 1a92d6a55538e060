export interface LabelWish {
  readonly key: string;
  readonly text: string;
  /** Center and radius of the node, in CSS pixels. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Of the text as it will be set. */
  readonly width: number;
  readonly height: number;
  /** Higher is placed first. Equal ones are placed by key. */
  readonly priority: number;
  /** Placed even over a node, though never over another label. */
  readonly must: boolean;
  /** Room that it wants left and right of it, in CSS pixels: what is less asked for needs more to be let in. */
  readonly air: number;
  /** Where it may stand: anywhere around its node, or, as in a table, only to the right. */
  readonly sides: "around" | "right";
}

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PlacedLabel {
  readonly wish: LabelWish;
  /** Left end and middle line of the text. */
  readonly x: number;
  readonly y: number;
  readonly rect: Rect;
}

const cell = 64;

function overlaps(a: Rect, b: Rect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Rectangles in a grid, so that a thousand labels are placed in a thousand looks, not a million. */
export class Occupied {
  private readonly cells = new Map<number, Rect[]>();

  private each(rect: Rect, visit: (index: number) => boolean): boolean {
    for (let row = Math.floor(rect.top / cell); row <= Math.floor(rect.bottom / cell); row++) {
      for (let column = Math.floor(rect.left / cell); column <= Math.floor(rect.right / cell); column++) {
        if (visit(row * 4096 + column)) return true;
      }
    }
    return false;
  }

  add(rect: Rect): void {
    this.each(rect, (index) => {
      const found = this.cells.get(index);
      if (found) found.push(rect);
      else this.cells.set(index, [rect]);
      return false;
    });
  }

  hits(rect: Rect): boolean {
    return this.each(rect, (index) => this.cells.get(index)?.some((other) => overlaps(rect, other)) ?? false);
  }

  /** The area of it that is taken already, in square pixels. */
  covered(rect: Rect): number {
    const met = new Set<Rect>();
    this.each(rect, (index) => {
      for (const other of this.cells.get(index) ?? []) if (overlaps(rect, other)) met.add(other);
      return false;
    });
    let area = 0;
    for (const other of met) {
      const wide = Math.min(rect.right, other.right) - Math.max(rect.left, other.left);
      area += wide * (Math.min(rect.bottom, other.bottom) - Math.max(rect.top, other.top));
    }
    return area;
  }
}

/** The places a label may take around its node, in order of liking: right, left, below, above, then the corners. */
function* places(wish: LabelWish): Generator<{ x: number; y: number }> {
  const { x, y, radius, width, height } = wish;
  const gap = 4;
  const down = radius + gap - 1 + height / 2;
  const slant = radius * 0.9 + 3;
  yield { x: x + radius + gap, y };
  if (wish.sides === "right") return;
  yield { x: x - radius - gap - width, y };
  yield { x: x - width / 2, y: y + down };
  yield { x: x - width / 2, y: y - down };
  yield { x: x + slant, y: y + slant + height / 4 };
  yield { x: x + slant, y: y - slant - height / 4 };
  yield { x: x - slant - width, y: y + slant + height / 4 };
  yield { x: x - slant - width, y: y - slant - height / 4 };
  // A little off level, or further out: in a crowd, a few pixels are what is missing.
  for (const shift of [height * 0.55, -height * 0.55]) {
    yield { x: x + radius + gap - 1, y: y + shift };
    yield { x: x - radius - gap + 1 - width, y: y + shift };
  }
  for (const share of [0.25, 0.75]) {
    yield { x: x - width * share, y: y + down };
    yield { x: x - width * share, y: y - down };
  }
  yield { x: x + radius + 3 * gap, y };
  yield { x: x - radius - 3 * gap - width, y };
}

/**
 * Sets labels so that none lies on another, nor on a node where it can be helped: greedily, by priority.
 * A label that finds no room is left out; zooming in makes room.
 * @param nodes what labels should not cover, and `taken` what they must not (in CSS pixels)
 * `most` is how many labels there may be.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  nodes: readonly { x: number; y: number; radius: number }[],
  bounds: { width: number; height: number },
  { taken = new Occupied(), most = Infinity }: { taken?: Occupied; most?: number } = {},
): PlacedLabel[] {
  const discs = discsOf(nodes);
  const ordered = wishes.toSorted(
    (a, b) => Number(b.must) - Number(a.must) || b.priority - a.priority || (a.key < b.key ? -1 : 1),
  );
  const placed: PlacedLabel[] = [];
  for (const wish of ordered) {
    if (placed.length >= most) break;
    const options = [...places(wish)].map((at) => ({ at, rect: rectAt(wish, at, 2) }));
    const free = options.filter(({ rect }) => within(rect, bounds) && !taken.hits(rect));
    const found =
      free.find(
        ({ at, rect }) => !discs.hits(rect) && (wish.air <= 2 || !taken.hits(rectAt(wish, at, wish.air))),
      ) ?? (wish.must ? leastCovering(free, discs) : undefined);
    if (!found) continue;
    taken.add(found.rect);
    placed.push({ wish, x: found.at.x, y: found.at.y, rect: found.rect });
  }
  return placed;
}

/** The room that nodes take. */
export function discsOf(nodes: readonly { x: number; y: number; radius: number }[]): Occupied {
  const discs = new Occupied();
  for (const { x, y, radius } of nodes) {
    // Labels may graze a small node's corner; a large one is a wall.
    const r = radius * 0.9;
    discs.add({ left: x - r, top: y - r, right: x + r, bottom: y + r });
  }
  return discs;
}

function rectAt(wish: LabelWish, at: { x: number; y: number }, air: number): Rect {
  const half = wish.height / 2 + air / 3;
  return { left: at.x - air, top: at.y - half, right: at.x + wish.width + air, bottom: at.y + half };
}

/** Whether all of it lies on the stage. */
export function within(rect: Rect, { width, height }: { width: number; height: number }): boolean {
  return rect.left >= 0 && rect.right <= width && rect.top >= 0 && rect.bottom <= height;
}

function leastCovering<Option extends { rect: Rect }>(
  options: readonly Option[],
  discs: Occupied,
): Option | undefined {
  let best: Option | undefined;
  let least = Infinity;
  for (const option of options) {
    const area = discs.covered(option.rect);
    if (area < least) [best, least] = [option, area];
  }
  return best;
}
