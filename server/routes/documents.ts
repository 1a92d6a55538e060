import { z } from "zod";
import { documentSchema } from "../../graph-data/model/document.ts";
import { defineRoute } from "./route.ts";

export const documents = defineRoute({
  name: "listDocuments",
  path: "/api/documents",
  summary: "The articles that the graph is built from",
  parameters: { path: z.object({}), query: z.object({}) },
  answer: z.strictObject({ documents: z.array(documentSchema) }).meta({ id: "Documents" }),
  errors: [],
  examples: ["/api/documents"],
  quick: true,
  handler: (_parameters, { snapshot }) => ({ documents: snapshot.index.attributes.documents }),
});
