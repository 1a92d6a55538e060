import { z } from "zod";
import { type ExportOptions, edgeUnits, gexfVersions } from "../../graph-data/formats/format.ts";
import { formatNames, formats } from "../../graph-data/formats/formats.ts";
import { Buffers } from "../../graph-data/formats/xml/buffers.ts";
import { streamBoard } from "../../graph-data/query/filter/stream-board.ts";
import { Reply } from "../http/reply.ts";
import { type FilterParameters, filterOf, filterParameters } from "../parameters/filters.ts";
import { type Context, defineRoute } from "./route.ts";

const query = z.object({
  edges: z.enum(edgeUnits).default("merged").meta({
    description: "merged: one edge for each source, predicate and target; claims: one for each claim",
  }),
  version: z.enum(gexfVersions).default("1.3").meta({
    description: "of GEXF: 1.3 has time; 1.2 is static, for older readers such as networkx",
  }),
  ...filterParameters,
});

type Parameters = FilterParameters & { format: (typeof formatNames)[number] } & Required<
    Pick<ExportOptions, "edges" | "version">
  >;

/** Bytes of a chunk of a file that is gathered as bytes: handing it over costs little beside writing it. */
export const exportChunk = 262_144;
/** Of all exports, since what one leaves lies ready for the next. */
const buffers = new Buffers(exportChunk);

function download(
  { format: name, edges, version, ...filters }: Parameters,
  { snapshot, config }: Context,
): Reply {
  const format = formats[name];
  const board = streamBoard(snapshot.index, filterOf(filters));
  const base = config.PUBLIC_URL ? { base: `${config.PUBLIC_URL}api/` } : {};
  return new Reply(format.write(board, { edges, version, buffers, ...base }), {
    mediaType: format.mediaType,
    written: (chunk) => buffers.giveBack(chunk),
    headers: { "Content-Disposition": `attachment; filename="dramatis.${format.extension}"` },
  });
}

const file = z.string().meta({ description: "the file, written while it is read" });

export const exportFile = defineRoute({
  name: "exportFile",
  path: "/api/export/{format}",
  summary: "The graph, or what a filter leaves of it, as a file for other tools",
  parameters: { path: z.object({ format: z.enum(formatNames) }), query },
  answer: file,
  mediaTypes: [...new Set(formatNames.map((name) => formats[name].mediaType))],
  errors: [404],
  examples: ["/api/export/gexf", "/api/export/csv?edges=claims", "/api/export/gexf?version=1.2&kind=person"],
  heavy: true,
  handler: download,
});

/** At an address that ends like a file's, for tools that go by that, such as Gephi Lite. */
export const exportPlain = defineRoute({
  name: "exportGexf",
  path: "/api/export/graph.gexf",
  summary: "The same as /api/export/gexf, at an address that ends in .gexf",
  parameters: { path: z.object({}), query },
  answer: file,
  mediaTypes: [formats.gexf.mediaType],
  errors: [],
  examples: ["/api/export/graph.gexf"],
  heavy: true,
  handler: (parameters, context) => download({ ...parameters, format: "gexf" }, context),
});
