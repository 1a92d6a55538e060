import { type Axis, positionOn } from "./axis.ts";
import type { NamedEvent } from "./events.ts";

/** Events of one moment, named in one place. */
export interface Label {
  /** All events of the moment, the first of which is named. */
  readonly events: readonly NamedEvent[];
  readonly position: number;
  /** Whether the words stand to the left of the moment: for want of room on the right. */
  readonly leftward: boolean;
  readonly row: number;
  /** Pixels from the moment to the end of the axis that the words run towards: a longer name is cut there. */
  readonly room: number;
}

export interface Labels {
  readonly labels: readonly Label[];
  readonly rows: number;
  /** Events that no row had room for. */
  readonly left: readonly NamedEvent[];
}

/**
 * Puts the names of events on rows without overlap. `width` is the axis in pixels; `measure` gives a name's width.
 * Where an event takes up a stretch of time, its name stands at the beginning.
 */
export function labelsOf(
  axis: Axis,
  events: readonly NamedEvent[],
  width: number,
  measure: (text: string) => number,
  most = 3,
): Labels {
  const moments = new Map<number, NamedEvent[]>();
  for (const event of events) {
    const held = moments.get(event.when.from);
    if (held) held.push(event);
    else moments.set(event.when.from, [event]);
  }
  const labels: Label[] = [];
  const left: NamedEvent[] = [];
  const taken: [start: number, end: number][][] = [];
  for (const [moment, at] of moments) {
    const position = positionOn(axis, moment);
    const x = position * width;
    // Each event of a moment has its own row while there are rows; the last row takes those that remain.
    for (const [place, event] of at.entries()) {
      const rest = at.slice(place);
      const words = measure(event.label) + (rest.length > 1 ? measure(`, ${rest.length} more`) : 0);
      const right = width - x;
      const ways = [
        ...(words <= right || x < width / 2 ? [false] : []),
        ...(x > width / 2 ? [true] : []),
        ...(words * 0.7 <= right ? [false] : []),
      ].map((leftward) => {
        const room = leftward ? x : right;
        const taking = Math.min(words, room);
        const span: [number, number] = leftward ? [x - taking, x] : [x, x + taking];
        return { leftward, room, span, row: freeRow(taken, span, most) };
      });
      const { leftward, room, span, row } = ways.find((way) => way.row !== null) ?? nowhere;
      if (row === null) {
        const before = labels.findLast((label) => label.position === position);
        if (before) labels[labels.indexOf(before)] = { ...before, events: [...before.events, ...rest] };
        else left.push(...rest);
        break;
      }
      const line = taken[row] ?? [];
      line.push(span);
      taken[row] = line;
      labels.push({ events: [event], position, leftward, row, room });
    }
  }
  return { labels, rows: taken.length, left };
}

const nowhere = { leftward: false, room: 0, span: [0, 0] as [number, number], row: null };

function freeRow(
  taken: readonly [number, number][][],
  [start, end]: [number, number],
  most: number,
): number | null {
  const gap = 10;
  for (let row = 0; row < most; row++) {
    const line = taken[row] ?? [];
    if (line.every(([from, to]) => to + gap <= start || end + gap <= from)) return row;
  }
  return null;
}
