import type { Arrangement, Heading, Placed, Spot } from "./spot.ts";

export interface Block {
  readonly heading: string;
  readonly nodes: readonly Placed[];
}

/** Room for the table; all lengths of a table are in pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** A row for a small node and its name; a large node takes more. */
const rowHeight = 23;
/** Above a heading, and from it to its first row. */
const headingSpace = { above: 20, below: 22 };
/** Names need so much width. */
const columnWidth = 164;
/** A heading at the foot of a column would stand alone: so many rows must follow it there. */
const leastRows = 2;

/**
 * Blocks as a newspaper sets a table: each under its heading, the largest nodes first, flowing from column to column.
 * Rows draw closer where the room is short, down to what large nodes need.
 */
export function columns(blocks: readonly Block[], room: Room): Arrangement {
  const filled = blocks
    .filter(({ nodes }) => nodes.length > 0)
    .map(({ heading, nodes }) => ({
      heading,
      nodes: nodes.toSorted((a, b) => b.size - a.size || (a.key < b.key ? -1 : 1)),
    }));
  const most = Math.max(1, Math.floor(room.width / columnWidth));
  let closeness = 1;
  let flow = flowOf(filled, closeness, room.height);
  while (flow.count > most && closeness > 0.05) {
    closeness *= 0.94;
    flow = flowOf(filled, closeness, room.height);
  }
  const wide = Math.min(1.6 * columnWidth, room.width / flow.count);
  const spots = new Map<string, Spot>();
  for (const { key, column, y } of flow.rows) spots.set(key, { x: column * wide, y });
  const headings = flow.headings.map(({ text, column, y }): Heading => ({ text, x: column * wide, y }));
  return { spots, headings, column: wide };
}

interface Flow {
  readonly count: number;
  readonly rows: readonly { key: string; column: number; y: number }[];
  readonly headings: readonly { text: string; column: number; y: number }[];
}

function flowOf(blocks: readonly Block[], closeness: number, height: number): Flow {
  const rows: { key: string; column: number; y: number }[] = [];
  const headings: { text: string; column: number; y: number }[] = [];
  const small = rowHeight * closeness;
  let column = 0;
  let y = 0;
  const nextColumn = () => {
    column++;
    y = 0;
  };
  for (const { heading, nodes } of blocks) {
    const least = Math.min(leastRows, nodes.length) * small;
    if (y > 0 && y + headingSpace.above + headingSpace.below + least > height) nextColumn();
    if (y > 0) y += headingSpace.above;
    headings.push({ text: heading, column, y: -y });
    y += headingSpace.below - small / 2;
    for (const { key, size } of nodes) {
      const high = Math.max(small, 2 * size + 3);
      if (y > 0 && y + high > height) nextColumn();
      rows.push({ key, column, y: -(y + high / 2) });
      y += high;
    }
  }
  return { count: column + 1, rows, headings };
}
