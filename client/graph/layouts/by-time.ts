import { interval } from "../../../graph-data/query/dates/interval.ts";
import { type Block, columns, type Room } from "./columns.ts";
import type { Arrangement, Placed } from "./spot.ts";

export interface DatedTie {
  readonly source: string;
  readonly target: string;
  /** EDTF of its claims; null for an undated one. */
  readonly when: readonly (string | null)[];
}

/** More blocks than this could not be taken in. */
const mostBlocks = 9;

/** How many characters of `2025-11-17` tell a day, a month, a year. */
const grains = [10, 7, 4] as const;

const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

interface Beginning {
  readonly time: number;
  /** As precise as the article is: `2023`, `2025-09`, `2025-11-17`. */
  readonly date: string;
}

/** When a claim's time begins (or ends, where its beginning is open); null where neither is known. */
function beginning(edtf: string): Beginning | null {
  const { from, to } = interval(edtf);
  const time = Number.isFinite(from) ? from : to;
  if (!Number.isFinite(time)) return null;
  const written = /\d{4}(?:-\d{2}){0,2}/.exec(edtf)?.[0];
  return { time, date: written ?? new Date(time).toISOString().slice(0, 4) };
}

/** "17 Nov 2025", "Sep 2025", "2023". */
function named(date: string): string {
  const [year, month, day] = date.split("-");
  const name = month ? months[Number(month) - 1] : undefined;
  return [day ? Number(day) : undefined, name, year].filter((part) => part !== undefined).join(" ");
}

/**
 * Nodes by when they first come up: the beginning of the earliest dated claim of their ties, from left to right, as
 * precise as the article is, or by month or year where that leaves too many blocks. What no date is given for stands
 * last, and says so.
 */
export function byTime(nodes: readonly Placed[], ties: readonly DatedTie[], room: Room): Arrangement {
  const first = firstTimes(ties);
  const dated = nodes.map(({ key }) => first.get(key)?.date).filter((date) => date !== undefined);
  const grain =
    grains.find((each) => new Set(dated.map((date) => date.slice(0, each))).size <= mostBlocks) ?? 4;
  const blocks = new Map<string, Placed[]>();
  const undated: Placed[] = [];
  for (const node of nodes) {
    const date = first.get(node.key)?.date.slice(0, grain);
    const block = date === undefined ? undated : (blocks.get(date) ?? []);
    if (date !== undefined) blocks.set(date, block);
    block.push(node);
  }
  const ordered: Block[] = [...blocks]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, found]) => ({ heading: named(date), nodes: found }));
  return columns([...ordered, { heading: "Undated", nodes: undated }], room);
}

function firstTimes(ties: readonly DatedTie[]): Map<string, Beginning> {
  const first = new Map<string, Beginning>();
  for (const { source, target, when } of ties) {
    for (const edtf of when) {
      const found = edtf === null ? null : beginning(edtf);
      if (!found) continue;
      for (const key of [source, target]) {
        const before = first.get(key);
        if (!before || found.time < before.time) first.set(key, found);
      }
    }
  }
  return first;
}
