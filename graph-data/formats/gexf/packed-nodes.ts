import { kindNames } from "../../model/kinds.ts";
import type { FilteredRows } from "../../query/filter/stream-board.ts";
import { listSeparator } from "../lists.ts";
import { markup } from "../xml/markup.ts";
import type { XmlBytes } from "../xml/xml-bytes.ts";
import { nodeOpenings } from "./attributes.ts";
import { afterValues, nodeMarkup } from "./node.ts";

const { kind, description, aliases, mentions, sameAs, note } = nodeOpenings;
const separator = markup(listSeparator);
/** In the order of `kindNames`. */
const shared = kindNames.map((name) => ({
  afterLabel: markup(nodeMarkup.over, kind, name),
  afterValues: afterValues(name),
}));
type Shared = (typeof shared)[number];

/** Writes nodes from column to file, with no entry between. */
function nodeWriter({ packed: { columns, texts, starts } }: FilteredRows, to: XmlBytes) {
  const aliasesOf = starts["nodes.aliases"]();
  return (node: number): void => {
    const { afterLabel, afterValues } = shared[columns["nodes.kind"][node] as number] as Shared;
    const sameElsewhere = columns["nodes.sameAs"][node] as number;
    const noted = columns["nodes.note"][node] as number;
    to.add(nodeMarkup.id);
    to.copy(texts, columns["nodes.key"][node] as number);
    to.add(nodeMarkup.label);
    to.copy(texts, columns["nodes.label"][node] as number);
    to.add(afterLabel);
    to.given(description, texts, columns["nodes.description"][node] as number);
    const first = aliasesOf[node] as number;
    const end = aliasesOf[node + 1] as number;
    if (end === first + 1) to.given(aliases, texts, columns.aliases[first] as number);
    else {
      for (let alias = first; alias < end; alias++) {
        to.add(alias === first ? aliases : separator);
        to.copy(texts, columns.aliases[alias] as number);
      }
    }
    to.add(mentions);
    to.number(columns["nodes.mentions"][node] as number);
    if (sameElsewhere > 0) to.given(sameAs, texts, sameElsewhere - 1);
    if (noted > 0) to.given(note, texts, noted - 1);
    to.add(afterValues);
    to.number(columns["nodes.x"][node] as number);
    to.add(nodeMarkup.y);
    to.number(columns["nodes.y"][node] as number);
    to.add(nodeMarkup.size);
    to.number(columns["nodes.size"][node] as number);
    to.add(nodeMarkup.end);
  };
}

/** All nodes that are kept, in the board's order, in chunks; what is left when they end stays in `to`. */
export function* packedNodes(rows: FilteredRows, to: XmlBytes): Generator<Uint8Array> {
  const nodeXml = nodeWriter(rows, to);
  for (const node of rows.index.nodes.inBoard) {
    if (rows.kept?.nodes[node] === 0) continue;
    nodeXml(node);
    if (to.isChunk) yield to.take();
  }
}
