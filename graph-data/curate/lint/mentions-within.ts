import type { Span } from "../../query/text/code-points.ts";
import type { EntityMention } from "../mentions/resolve-mentions.ts";

/** Mentions that lie wholly within a stretch; `mentions` are sorted by start. */
export function mentionsWithin(mentions: readonly EntityMention[], { start, end }: Span): EntityMention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((mentions[middle] as EntityMention).start < start) low = middle + 1;
    else high = middle;
  }
  const found: EntityMention[] = [];
  for (let at = low; at < mentions.length; at++) {
    const mention = mentions[at] as EntityMention;
    if (mention.start >= end) break;
    if (mention.end <= end) found.push(mention);
  }
  return found;
}
