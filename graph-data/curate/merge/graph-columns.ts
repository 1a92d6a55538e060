import { crc32 } from "node:zlib";
import type { Board } from "../../model/graph.ts";
import type { Columns, Counted } from "../../query/columnar/column-table.ts";
import { narrow } from "../../query/columnar/column-table.ts";
import { type BuiltFile, packFile } from "../../query/columnar/file.ts";
import { interval } from "../../query/dates/interval.ts";
import type { Part } from "../part/part.ts";
import { predicateNames } from "../part/predicate-order.ts";
import { ByteTexts } from "./byte-texts.ts";
import { claimColumns, evidenceColumns } from "./claim-columns.ts";
import { edgeColumns } from "./edge-columns.ts";
import type { MergedGraph } from "./merge-parts.ts";
import { nodeColumns } from "./node-columns.ts";
import { PartTexts } from "./part-texts.ts";

/**
 * A graph as a columnar file: the bytes that `writeColumns` gives of its board, straight from the parts. All that does not
 * depend on the layout is gathered at once; the file is made once positions are known.
 */
export function graphColumns(
  graph: MergedGraph,
): (positions: Float64Array, attributes: Board["attributes"], built: BuiltFile) => Uint8Array {
  const texts = new ByteTexts(mostTexts(graph), mostBytes(graph));
  const own = graph.parts.map(({ columns }) => new PartTexts(columns, texts));
  const named = new PartTexts(graph.entities, texts);
  const words = (list: readonly string[]) => Uint32Array.from(list, (word) => texts.number(word));
  const documents = words(graph.documents.map(({ id }) => id));
  // In the order in which `gather` numbers texts: curators' before quotes, so that they can be told apart.
  const { standing, byStanding, ...nodes } = nodeColumns(graph, documents, named);
  const { dates, claimants, ...claims } = claimColumns(graph, own, texts);
  const { predicates, ...edges } = edgeColumns(graph, standing, texts);
  const vocabularies = {
    "dates.text": words(dates),
    "dates.from": Float64Array.from(dates, (when) => interval(when).from),
    "dates.to": Float64Array.from(dates, (when) => interval(when).to),
    predicates: words(predicates),
    claimants: Uint32Array.from(claimants, (node) =>
      named.number(graph.entities["nodes.key"][node] as number),
    ),
  };
  const quotesFrom = texts.count;
  const evidence = evidenceColumns(graph, own, documents);
  const { bytes, lengths } = texts.finish();
  const others: Omit<Columns, "nodes.x" | "nodes.y"> = {
    ...nodes,
    ...edges,
    ...claims,
    ...evidence,
    ...vocabularies,
    // An article quotes itself alone.
    "further.claim": new Uint32Array(),
    "further.document": new Int32Array(),
    "texts.lengths": narrow(lengths),
    "texts.bytes": bytes,
  };
  const counts = countsOf(others);
  return (positions, attributes, built) => {
    const columns = {
      ...others,
      "nodes.x": Float64Array.from(byStanding, (node) => positions[2 * node] as number),
      "nodes.y": Float64Array.from(byStanding, (node) => positions[2 * node + 1] as number),
    };
    return packFile(columns, { attributes, built, counts, quotesFrom }, crc32);
  };
}

function countsOf(columns: Omit<Columns, "nodes.x" | "nodes.y">): Record<Counted, number> {
  return {
    nodes: columns["nodes.key"].length,
    aliases: columns.aliases.length,
    mentions: columns["mentions.start"].length,
    edges: columns["edges.source"].length,
    claims: columns["claims.id"].length,
    contradictions: columns.contradictions.length,
    evidence: columns["evidence.start"].length,
    further: columns["further.claim"].length,
    dates: columns["dates.text"].length,
    predicates: columns.predicates.length,
    claimants: columns.claimants.length,
    texts: columns["texts.lengths"].length,
    bytes: columns["texts.bytes"].length,
  };
}

/** No more texts than that will be numbered: each of a part, of the entities, and of the vocabularies. */
function mostTexts({ parts, entities, contradictions, documents }: MergedGraph): number {
  const ofPart = ({ head, columns }: Part) => columns["texts.end"].length + head.dates.length;
  const ofPredicate = 2;
  return (
    documents.length +
    sum(parts, ofPart) +
    entities["texts.end"].length +
    sum(contradictions.values(), ({ length }) => length) +
    ofPredicate * predicateNames.length
  );
}

/** The few that are of no part are left out. */
function mostBytes({ parts, entities }: MergedGraph): number {
  return entities["texts.bytes"].length + sum(parts, ({ columns }) => columns["texts.bytes"].length);
}

function sum<T>(list: Iterable<T>, of: (one: T) => number): number {
  let total = 0;
  for (const one of list) total += of(one);
  return total;
}
