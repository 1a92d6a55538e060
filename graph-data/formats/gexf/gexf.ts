import type { FilteredStream } from "../../query/filter/stream-board.ts";
import type { EdgeUnit, Format, GexfVersion } from "../format.ts";
import { tiesOf } from "../ties.ts";
import type { Buffers } from "../xml/buffers.ts";
import { markup } from "../xml/markup.ts";
import { XmlBytes } from "../xml/xml-bytes.ts";
import { declarations } from "./attributes.ts";
import { edgeWriter } from "./edge.ts";
import { nodeXml } from "./node.ts";
import { packedEdges } from "./packed-edges.ts";
import { packedNodes } from "./packed-nodes.ts";

const heads = {
  "1.3": {
    root: '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    graph:
      '<graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval">',
  },
  "1.2": {
    root: '<gexf xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz" version="1.2">',
    graph: '<graph defaultedgetype="directed" mode="static">',
  },
} as const satisfies Record<GexfVersion, { root: string; graph: string }>;

function* nodes({ nodes, rows }: FilteredStream, to: XmlBytes): Generator<Uint8Array> {
  if (rows) return yield* packedNodes(rows, to);
  for (const node of nodes) {
    nodeXml(node, to);
    if (to.isChunk) yield to.take();
  }
}

function* edges(
  { edges, rows }: FilteredStream,
  unit: EdgeUnit,
  dynamic: boolean,
  to: XmlBytes,
): Generator<Uint8Array> {
  if (rows) return yield* packedEdges(rows, unit, dynamic, to);
  const tieXml = edgeWriter(dynamic);
  for (const edge of edges) {
    for (const tie of tiesOf(edge, unit)) {
      tieXml(tie, to);
      if (to.isChunk) yield to.take();
    }
  }
}

function* chunks(
  board: FilteredStream,
  unit: EdgeUnit,
  version: GexfVersion,
  buffers?: Buffers,
): Generator<Uint8Array> {
  const head = heads[version];
  const titles = board.attributes.documents.map((document) => document.title).join("; ");
  const to = new XmlBytes(buffers);
  to.add(markup(`<?xml version="1.0" encoding="UTF-8"?>\n${head.root}\n`));
  // No lastmodifieddate: the same board gives the same bytes on any day.
  to.add(markup("<meta><creator>Dramatis</creator><description>"));
  to.text(titles);
  to.add(markup(`</description></meta>\n${head.graph}\n${declarations}<nodes>\n`));
  yield* nodes(board, to);
  to.add(markup("</nodes>\n<edges>\n"));
  yield* edges(board, unit, version === "1.3", to);
  to.add(markup("</edges>\n</graph>\n</gexf>\n"));
  yield to.take();
}

/**
 * Gephi's own format, https://gexf.net. Version 1.3 is dynamic: a tie lives in the intervals of its dated claims, and for all
 * time when none is dated. Nodes are never dated. Weight is the number of claims.
 */
export const gexf: Format = {
  name: "gexf",
  extension: "gexf",
  mediaType: "application/gexf+xml",
  label: "GEXF (Gephi, Gephi Lite)",
  write: (board, { edges = "merged", version = "1.3", buffers } = {}) =>
    chunks(board, edges, version, buffers),
};
