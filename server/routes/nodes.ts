import { z } from "zod";
import { nodeEntrySchema } from "../../graph-data/model/graph.ts";
import { listNodes } from "../../graph-data/query/nodes.ts";
import { searchReady } from "../laying/search.ts";
import { filterOf, filterParameters } from "../parameters/filters.ts";
import { given } from "../parameters/given.ts";
import { pageAnswer, pagingParameters } from "../parameters/paging.ts";
import { defineRoute } from "./route.ts";

export const nodes = defineRoute({
  name: "listNodes",
  path: "/api/nodes",
  summary: "Nodes, ranked by how well they fit the words of `q`, or by degree",
  parameters: {
    path: z.object({}),
    query: z.object({
      q: z
        .string()
        .max(500)
        .optional()
        .meta({ description: "words to look for in labels, aliases and descriptions" }),
      ...filterParameters,
      ...pagingParameters(100),
    }),
  },
  answer: z.strictObject({ nodes: z.array(nodeEntrySchema), ...pageAnswer }).meta({ id: "Nodes" }),
  errors: [409],
  waits: (query, { snapshot }) => (query.has("q") ? searchReady(snapshot.index) : undefined),
  examples: ["/api/nodes?kind=person&limit=3", "/api/nodes?q=trump"],
  handler: ({ q, limit, cursor, ...filters }, { snapshot }) =>
    listNodes(snapshot.index, {
      filter: filterOf(filters),
      limit,
      ...given({ q, cursor }),
    }),
});
