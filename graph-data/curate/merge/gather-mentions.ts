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

/** Linear: mentions of each node are handed out in the order of the parts, which is that of the documents. */
export function gatherMentions(parts: readonly Part[], entities: number): GatheredMentions {
  const offsets = new Uint32Array(entities + 1);
  for (const { columns } of parts)
    for (const entity of columns["mentions.entity"])
      offsets[entity + 1] = (offsets[entity + 1] as number) + 1;
  for (let entity = 0; entity < entities; entity++)
    offsets[entity + 1] = (offsets[entity + 1] as number) + (offsets[entity] as number);
  const count = offsets[entities] as number;
  const found = {
    offsets,
    part: new Uint32Array(count),
    start: new Uint32Array(count),
    end: new Uint32Array(count),
  };
  const next = offsets.slice();
  for (const [number, { columns }] of parts.entries()) {
    const [own, starts, ends] = [
      columns["mentions.entity"],
      columns["mentions.start"],
      columns["mentions.end"],
    ];
    for (let row = 0; row < own.length; row++) {
      const entity = own[row] as number;
      const place = next[entity] as number;
      next[entity] = place + 1;
      found.part[place] = number;
      found.start[place] = starts[row] as number;
      found.end[place] = ends[row] as number;
    }
  }
  return found;
}
