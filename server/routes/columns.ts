import { z } from "zod";
import type { Extent } from "../../graph-data/model/graph.ts";
import { writeColumns } from "../../graph-data/query/columnar/write-columns.ts";
import type { BoardIndex } from "../../graph-data/query/index/board-index.ts";
import { perIndex } from "../../graph-data/query/index/derived.ts";
import { firstPart, mostConnected, shownAtFirst } from "../../graph-data/query/most-connected.ts";
import { Reply } from "../http/reply.ts";
import { partOf, partParameters } from "../parameters/part.ts";
import type { Snapshot } from "../store/snapshot.ts";
import { asBuffer } from "../store/snapshot.ts";
import { defineRoute } from "./route.ts";

const { whole, part } = shownAtFirst;

export const columns = defineRoute({
  name: "getColumns",
  path: "/api/columns",
  summary: "The graph in columns, as the page loads it: small, and read without being parsed",
  description: `Without \`limit\`, the whole of up to ${whole.order} nodes and ${whole.size} ties; of more, the best connected nodes, at most ${part.order} with at most ${part.size} ties. A header of JSON says what lies where; \`graph-data/query/columnar\` reads it.`,
  parameters: { path: z.object({}), query: z.object(partParameters) },
  answer: z.string().meta({ format: "binary", description: "the file, little-endian as a rule" }),
  mediaTypes: ["application/vnd.dramatis.columns"],
  errors: [],
  examples: ["/api/columns", "/api/columns?limit=10"],
  handler({ limit }, { snapshot }) {
    const body = columnsFor(snapshot, limit);
    return new Reply(body, { mediaType: "application/vnd.dramatis.columns", madeFrom: body });
  },
});

/** The same bytes each time, for the same snapshot and limit. */
export function columnsFor(snapshot: Snapshot, limit?: number): Buffer {
  const { nodes, edges } = snapshot.index;
  const extent = { order: nodes.count, size: edges.count };
  const most = limit === undefined ? firstPart(extent) : partOf(limit);
  const isWhole = most === null || (extent.order <= most.order && extent.size <= most.size);
  return isWhole ? snapshot.columns() : partAsColumns(snapshot.index, most);
}

/** Parts that were asked for last: the same bytes again are packed once. */
const parts = perIndex(() => new Map<string, Buffer>());
const keptAtMost = 4;

function partAsColumns(index: BoardIndex, most: Extent): Buffer {
  const kept = parts(index);
  const name = `${most.order}/${most.size}`;
  const made = kept.get(name) ?? asBuffer(writeColumns(mostConnected(index, most)));
  kept.delete(name);
  kept.set(name, made);
  const [oldest] = kept.keys();
  if (kept.size > keptAtMost && oldest !== undefined) kept.delete(oldest);
  return made;
}
