import { z } from "zod";
import { edgeEntrySchema, nodeEntrySchema } from "../../graph-data/model/graph.ts";
import type { BoardIndex } from "../../graph-data/query/index/board-index.ts";
import { neighbors as askNeighbors, type NeighborsOptions } from "../../graph-data/query/neighbors.ts";
import { directions } from "../../graph-data/query/walk/direction.ts";
import { fragment, fragments } from "../answers/fragments.ts";
import { Reply } from "../http/reply.ts";
import { filterOf, filterParameters } from "../parameters/filters.ts";
import { given } from "../parameters/given.ts";
import { keyInPath } from "../parameters/key.ts";
import { pageAnswer, pagingParameters } from "../parameters/paging.ts";
import { defineRoute } from "./route.ts";

export const neighbors = defineRoute({
  name: "getNeighbors",
  path: "/api/nodes/{key}/neighbors",
  summary: "The ego network of a node: what lies within some hops, and the ties among it",
  description:
    "Filters apply before walking; the root always stays. Nodes by hop, then degree, then key. A page has the ties whose later end is on it, so all pages together give each tie once. `neighbours` is accepted too.",
  parameters: {
    path: z.object({ key: keyInPath("key of a node", "donald-trump") }),
    query: z.object({
      depth: z.int().min(1).max(3).default(1).meta({ description: "hops from the root" }),
      direction: z.enum(directions).default("both").meta({
        description: "which ties lead on: from a node (out), to it (in), or both",
      }),
      ...filterParameters,
      ...pagingParameters(100),
    }),
  },
  answer: z
    .strictObject({
      root: nodeEntrySchema,
      nodes: z.array(nodeEntrySchema).meta({ description: "without the root" }),
      edges: z.array(edgeEntrySchema),
      ...pageAnswer,
    })
    .meta({ id: "Neighbors" }),
  errors: [404, 409],
  examples: [
    "/api/nodes/donald-trump/neighbors?limit=2",
    "/api/nodes/mexico/neighbors?depth=2&direction=in&modality=stated&limit=10",
  ],
  handler({ key, depth, direction, limit, cursor, ...filters }, { snapshot }) {
    const options = { depth, direction, filter: filterOf(filters), limit, ...given({ cursor }) };
    const { text, next } = neighborsText(snapshot.index, key, options);
    return new Reply(text, { next });
  },
});

/** The answer's JSON; what is the same in every answer is written once. */
export function neighborsText(
  index: BoardIndex,
  key: string,
  options?: NeighborsOptions,
): { text: string; next: string | null } {
  const { root, nodes, edges, ...page } = askNeighbors(index, key, options);
  const text = `{"root":${fragment(root)},"nodes":${fragments(nodes)},"edges":${fragments(edges)},${JSON.stringify(page).slice(1)}`;
  return { text, next: page.next };
}
