import { z } from "zod";
import { edgeEntrySchema } from "../../graph-data/model/graph.ts";
import { listEdges } from "../../graph-data/query/edges.ts";
import { shownAtFirst } from "../../graph-data/query/most-connected.ts";
import { refersTo } from "../parameters/declare.ts";
import { filterOf, filterParameters } from "../parameters/filters.ts";
import { given } from "../parameters/given.ts";
import { pageAnswer, pagingParameters } from "../parameters/paging.ts";
import { defineRoute } from "./route.ts";

const keys = (most: number) => z.array(z.string().min(1).max(200)).max(most).optional();

export const edges = defineRoute({
  name: "listEdges",
  path: "/api/edges",
  summary: "Ties at some nodes, among some nodes, or both: what a drawing lacks to which nodes come",
  description:
    "In the graph’s order. Without `among` and `best`, the other end of a tie may be any node; without `node`, both ends lie among those.",
  parameters: {
    path: z.object({}),
    query: z.object({
      node: refersTo(
        keys(100).meta({ description: "keys of nodes: only ties with an end among these; repeatable" }),
        "node",
      ),
      among: refersTo(
        keys(1000).meta({
          description: "keys of nodes that the other end may be, beside `node` and `best`; repeatable",
        }),
        "node",
      ),
      best: z.int().min(1).max(shownAtFirst.whole.order).optional().meta({
        description:
          "the other end may also be one of so many best connected nodes, as `limit` of /api/graph gives them",
      }),
      ...filterParameters,
      ...pagingParameters(100),
    }),
  },
  answer: z.strictObject({ edges: z.array(edgeEntrySchema), ...pageAnswer }).meta({ id: "Edges" }),
  errors: [409],
  examples: [
    "/api/edges?node=gianni-infantino&limit=2",
    "/api/edges?node=gianni-infantino&among=mexico&best=20",
  ],
  handler: ({ node, among, best, limit, cursor, ...filters }, { snapshot }) =>
    listEdges(snapshot.index, {
      filter: filterOf(filters),
      limit,
      ...given({ nodes: node, among, best, cursor }),
    }),
});
