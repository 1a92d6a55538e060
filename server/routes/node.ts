import { z } from "zod";
import { nodeEntrySchema } from "../../graph-data/model/graph.ts";
import { modalityNames } from "../../graph-data/model/modalities.ts";
import { nodeDetail } from "../../graph-data/query/node-detail.ts";
import { filterOf, filterSchema } from "../parameters/filters.ts";
import { keyInPath } from "../parameters/key.ts";
import { defineRoute } from "./route.ts";

const count = z.int().nonnegative();

export const node = defineRoute({
  name: "getNode",
  path: "/api/nodes/{key}",
  summary: "One node with its mentions, its degrees, and its ties counted by predicate and modality",
  parameters: { path: z.object({ key: keyInPath("key of a node", "donald-trump") }), query: filterSchema },
  answer: nodeEntrySchema
    .extend({
      degree: z.strictObject({ in: count, out: count, total: count }),
      predicates: z.array(z.strictObject({ predicate: z.string(), out: count, in: count })),
      modalities: z.strictObject(
        Object.fromEntries(modalityNames.map((name) => [name, count])) as Record<
          (typeof modalityNames)[number],
          typeof count
        >,
      ),
    })
    .meta({ id: "NodeDetail" }),
  errors: [404],
  examples: ["/api/nodes/donald-trump"],
  quick: true,
  handler: ({ key, ...filters }, { snapshot }) => nodeDetail(snapshot.index, key, filterOf(filters)),
});
