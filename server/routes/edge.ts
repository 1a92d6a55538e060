import { z } from "zod";
import { edgeEntrySchema } from "../../graph-data/model/graph.ts";
import { edgeByKey } from "../../graph-data/query/node-detail.ts";
import { keyInPath } from "../parameters/key.ts";
import { defineRoute } from "./route.ts";

export const edge = defineRoute({
  name: "getEdge",
  path: "/api/edges/{key}",
  summary: "One edge with its claims, each with its evidence and the words around it",
  parameters: {
    path: z.object({ key: keyInPath("key of an edge", "donald-trump--hosted--gianni-infantino") }),
    query: z.object({}),
  },
  answer: edgeEntrySchema.meta({ id: "Edge" }),
  errors: [404],
  examples: ["/api/edges/donald-trump--hosted--gianni-infantino"],
  handler: ({ key }, { snapshot }) => edgeByKey(snapshot.index, key),
});
