import { grouped } from "../../query/index/grouped.ts";
import type { Part } from "../part/part.ts";

/** All mentions, node by node, in the order of documents and text. */
export interface GatheredMentions {
  /** Mentions of node `n` are `offsets[n] .. offsets[n + 1] - 1`. */
  readonly offsets: Uint32Array;
  /** By mention: number of the part. */
  readonly part: Uint32Array;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
}

/** Linear: mentions of each node stay in the order of the parts, which is that of the documents. */
export function gatherMentions(parts: readonly Part[], entities: number): GatheredMentions {
  const count = parts.reduce((sum, { columns }) => sum + columns["mentions.entity"].length, 0);
  const column = () => new Uint32Array(count);
  const all = { part: column(), entity: column(), start: column(), end: column() };
  let used = 0;
  for (const [number, { columns }] of parts.entries()) {
    const own = columns["mentions.entity"];
    all.part.fill(number, used, used + own.length);
    all.entity.set(own, used);
    all.start.set(columns["mentions.start"], used);
    all.end.set(columns["mentions.end"], used);
    used += own.length;
  }
  const { offsets, members } = grouped(entities, all.entity);
  const ordered = (values: Uint32Array) => members.map((mention) => values[mention] as number);
  return { offsets, part: ordered(all.part), start: ordered(all.start), end: ordered(all.end) };
}
