import { z } from "zod";
import { layingOf } from "../../graph-data/query/search/laying-out.ts";
import { problemOfRecordsSchema } from "../store/store.ts";
import { defineRoute } from "./route.ts";

const count = z.int().nonnegative();

export const health = defineRoute({
  name: "getHealth",
  path: "/api/health",
  summary: "Whether the server lives, what it serves, and what keeps newer records from being served",
  parameters: { path: z.object({}), query: z.object({}) },
  answer: z
    .strictObject({
      status: z.enum(["ok", "degraded"]).meta({
        description: "degraded: newer records are broken, so the last good graph is served",
      }),
      live: z.literal(true),
      ready: z.literal(true),
      version: z.string(),
      graph: z.strictObject({
        sha256: z.string().meta({ description: "of the built file; changes when the graph does" }),
        format: z.int(),
        documents: count,
        nodes: count,
        edges: count,
        claims: count,
      }),
      search: z.number().min(0).max(1).meta({
        description: "how much of the search is laid out; below 1, questions with words wait for it",
      }),
      problems: z.array(problemOfRecordsSchema).meta({
        description: "what somebody should mend: broken records, or columns that are damaged and so not used",
      }),
    })
    .meta({ id: "Health" }),
  errors: [],
  examples: ["/api/health"],
  cacheable: false,
  quick: true,
  handler(_parameters, { snapshot, store, about }) {
    const { nodes, edges, claims, attributes } = snapshot.index;
    const { problems } = store;
    return {
      status: store.isBehind ? "degraded" : "ok",
      live: true,
      ready: true,
      version: about.version,
      graph: {
        sha256: snapshot.sha256,
        format: attributes.format,
        documents: attributes.documents.length,
        nodes: nodes.count,
        edges: edges.count,
        claims: claims.count,
      },
      search: layingOf(snapshot.index).share,
      problems,
    };
  },
});
