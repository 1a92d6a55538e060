import type { Arrangement, Heading, Placed, Spot } from "./spot.ts";

export interface Block {
  readonly heading: string;
  readonly nodes: readonly Placed[];
}

/** A column is so many times as wide as a row is high: names need room. */
const columnWidth = 4.4;
const blockGap = 0.35;

/**
 * Blocks side by side, like a table in a newspaper: each under its heading, the largest nodes first, in as many
 * columns as it needs.
 * @param aspect width of the room to its height
 */
export function columns(blocks: readonly Block[], aspect: number): Arrangement {
  const filled = blocks.filter(({ nodes }) => nodes.length > 0);
  const rows = rowsFor(filled, aspect);
  const spots = new Map<string, Spot>();
  const headings: Heading[] = [];
  let left = 0;
  for (const { heading, nodes } of filled) {
    headings.push({ x: left, y: 1, text: heading });
    const ordered = nodes.toSorted((a, b) => b.size - a.size || (a.key < b.key ? -1 : 1));
    for (const [index, { key }] of ordered.entries()) {
      const column = Math.floor(index / rows);
      // Each second column half a row lower, so that long names pass each other.
      const y = -(index % rows) - (column % 2) * 0.5;
      spots.set(key, { x: left + column * columnWidth, y });
    }
    left += (Math.ceil(nodes.length / rows) + blockGap) * columnWidth;
  }
  return { spots, headings };
}

/** Rows so that the whole comes nearest to the room's shape. */
function rowsFor(blocks: readonly Block[], aspect: number): number {
  const longest = Math.max(1, ...blocks.map(({ nodes }) => nodes.length));
  const shape = (rows: number): number => {
    const count = blocks.reduce((sum, { nodes }) => sum + Math.ceil(nodes.length / rows), 0);
    return ((count + blockGap * blocks.length) * columnWidth) / (rows + 1);
  };
  let [low, high] = [1, longest];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (shape(middle) > aspect) low = middle + 1;
    else high = middle;
  }
  return low;
}
