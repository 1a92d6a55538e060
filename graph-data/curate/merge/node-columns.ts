import { narrow } from "../../query/columnar/column-table.ts";
import { offsetsOf } from "../../query/columnar/derive.ts";
import { bump } from "../../query/index/columns.ts";
import { byDegree } from "../../query/index/standing.ts";
import type { MergedGraph } from "./merge-parts.ts";
import type { PartTexts } from "./part-texts.ts";

/**
 * Columns of nodes, by standing, but for where they stand; which these are, and by node its standing. Ids are in order, so
 * the order of keys is the board's.
 */
export function nodeColumns(
  { entities, claims, mentions, sizes }: MergedGraph,
  documents: Uint32Array,
  texts: PartTexts,
) {
  const count = sizes.length;
  const degrees = new Uint32Array(count);
  for (const node of claims.source) bump(degrees, node);
  for (const node of claims.target) bump(degrees, node);
  const byStanding = byDegree(
    new Uint32Array(count).map((_, node) => node),
    degrees,
  );
  const standing = new Uint32Array(count);
  for (let id = 0; id < count; id++) standing[byStanding[id] as number] = id;

  const column = () => new Uint32Array(count);
  const numbers = {
    key: column(),
    label: column(),
    description: column(),
    plural: column(),
    sameAs: column(),
    note: column(),
    aliases: column(),
    mentions: column(),
  };
  const aliases: number[] = [];
  const aliasesFrom = offsetsOf(entities["nodes.aliases"]);
  const place = {
    document: mentions.part.slice(),
    start: mentions.start.slice(),
    length: mentions.end.slice(),
  };
  let mentioned = 0;
  for (let id = 0; id < count; id++) {
    const node = byStanding[id] as number;
    numbers.key[id] = texts.number(entities["nodes.key"][node] as number);
    numbers.label[id] = texts.number(entities["nodes.label"][node] as number);
    numbers.description[id] = texts.number(entities["nodes.description"][node] as number);
    numbers.plural[id] = entities["nodes.plural"][node] as number;
    numbers.sameAs[id] = texts.optional(entities["nodes.sameAs"][node] as number);
    numbers.note[id] = texts.optional(entities["nodes.note"][node] as number);
    const own = entities["nodes.aliases"][node] as number;
    numbers.aliases[id] = own;
    for (let alias = aliasesFrom[node] as number, left = own; left > 0; alias++, left--)
      aliases.push(texts.number(entities.aliases[alias] as number));
    const [first, end] = [mentions.offsets[node] as number, mentions.offsets[node + 1] as number];
    numbers.mentions[id] = end - first;
    for (let mention = first; mention < end; mention++) {
      const start = mentions.start[mention] as number;
      place.document[mentioned] = documents[mentions.part[mention] as number] as number;
      place.start[mentioned] = start;
      place.length[mentioned] = (mentions.end[mention] as number) - start;
      mentioned++;
    }
  }
  return {
    standing,
    byStanding,
    "nodes.key": numbers.key,
    "nodes.inBoard": standing.slice(),
    "nodes.byKey": standing.slice(),
    "nodes.kind": Uint8Array.from(byStanding, (node) => entities["nodes.kind"][node] as number),
    "nodes.size": Float64Array.from(byStanding, (node) => sizes[node] as number),
    "nodes.label": narrow(numbers.label),
    "nodes.description": narrow(numbers.description),
    "nodes.plural": narrow(numbers.plural),
    "nodes.sameAs": narrow(numbers.sameAs),
    "nodes.note": narrow(numbers.note),
    "nodes.aliases": narrow(numbers.aliases),
    "nodes.mentions": narrow(numbers.mentions),
    aliases: narrow(aliases),
    "mentions.document": narrow(place.document),
    "mentions.start": narrow(place.start),
    "mentions.length": narrow(place.length),
  };
}
