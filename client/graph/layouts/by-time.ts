import { interval } from "../../../graph-data/query/dates/interval.ts";
import { type Block, columns } from "./columns.ts";
import type { Arrangement, Placed } from "./spot.ts";

export interface DatedTie {
  readonly source: string;
  readonly target: string;
  /** EDTF of its claims; null for an undated one. */
  readonly when: readonly (string | null)[];
}

/** More blocks than this could not be taken in. */
const mostBlocks = 9;

const grains = ["day", "month", "year"] as const;
type Grain = (typeof grains)[number];

const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** Sorts as time does. */
function blockOf(time: number, grain: Grain): string {
  const date = new Date(time).toISOString();
  return grain === "day" ? date.slice(0, 10) : grain === "month" ? date.slice(0, 7) : date.slice(0, 4);
}

function named(block: string): string {
  const [year, month, day] = block.split("-");
  const name = month ? months[Number(month) - 1] : undefined;
  return [day ? Number(day) : undefined, name, year].filter((part) => part !== undefined).join(" ");
}

/**
 * Nodes by when they first come up: the beginning of the earliest dated claim of their ties, from left to right, by
 * day, month or year, whichever leaves few enough blocks. What no date is given for stands last, and says so.
 */
export function byTime(nodes: readonly Placed[], ties: readonly DatedTie[], aspect: number): Arrangement {
  const first = new Map<string, number>();
  for (const { source, target, when } of ties) {
    for (const edtf of when) {
      if (edtf === null) continue;
      const { from, to } = interval(edtf);
      const time = Number.isFinite(from) ? from : to;
      if (!Number.isFinite(time)) continue;
      for (const key of [source, target]) first.set(key, Math.min(first.get(key) ?? Infinity, time));
    }
  }
  const times = nodes.map(({ key }) => first.get(key)).filter((time) => time !== undefined);
  const grain = grains.find((each) => new Set(times.map((time) => blockOf(time, each))).size <= mostBlocks);
  const blocks = new Map<string, Placed[]>();
  const undated: Placed[] = [];
  for (const node of nodes) {
    const time = first.get(node.key);
    if (time === undefined) {
      undated.push(node);
      continue;
    }
    const block = blockOf(time, grain ?? "year");
    const found = blocks.get(block);
    if (found) found.push(node);
    else blocks.set(block, [node]);
  }
  const ordered: Block[] = [...blocks]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([block, dated]) => ({ heading: named(block), nodes: dated }));
  return columns([...ordered, { heading: "Undated", nodes: undated }], aspect);
}
