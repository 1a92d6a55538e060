import { z } from "zod";
import { listClaims } from "../../graph-data/query/claims.ts";
import { claimRowSchema } from "../answers/claim-row.ts";
import { filterOf, filterParameters } from "../parameters/filters.ts";
import { given } from "../parameters/given.ts";
import { pageAnswer, pagingParameters } from "../parameters/paging.ts";
import { defineRoute } from "./route.ts";

export const claims = defineRoute({
  name: "listClaims",
  path: "/api/claims",
  summary: "Claims in the order in which the articles make them",
  parameters: {
    path: z.object({}),
    query: z.object({
      node: z.string().min(1).max(200).optional().meta({ description: "only claims of ties at this node" }),
      edge: z.string().min(1).max(700).optional().meta({ description: "only claims of this edge" }),
      ...filterParameters,
      ...pagingParameters(100),
    }),
  },
  answer: z.strictObject({ claims: z.array(claimRowSchema), ...pageAnswer }).meta({ id: "Claims" }),
  errors: [404, 409],
  examples: ["/api/claims?modality=denied&limit=2", "/api/claims?node=gustavo-petro&claimant=article"],
  handler: ({ node, edge, limit, cursor, ...filters }, { snapshot }) =>
    listClaims(snapshot.index, { filter: filterOf(filters), limit, ...given({ node, edge, cursor }) }),
});
