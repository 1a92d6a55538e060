import { z } from "zod";
import { documentSchema } from "../../graph-data/model/document.ts";
import { claimDetail } from "../../graph-data/query/claims.ts";
import { claimRowSchema } from "../answers/claim-row.ts";
import { passageSchema } from "../answers/passage.ts";
import { keyInPath } from "../parameters/key.ts";
import { defineRoute } from "./route.ts";

export const claim = defineRoute({
  name: "getClaim",
  path: "/api/claims/{id}",
  summary: "One claim with its quotes in context, what contradicts it, and a citation ready to paste",
  parameters: {
    path: z.object({ id: keyInPath("id of a claim", "trump-hosted-infantino") }),
    query: z.object({}),
  },
  answer: claimRowSchema
    .extend({
      context: z.array(passageSchema).meta({ description: "each piece of evidence, in their order" }),
      documents: z.array(documentSchema).meta({ description: "the articles of its evidence" }),
      contradicting: z
        .array(claimRowSchema)
        .meta({ description: "claims that cannot hold together with it" }),
      citation: z.strictObject({
        quote: z.string(),
        standing: z.string().meta({ description: "how it stands and on whose word" }),
        source: z.string(),
        line: z.string().meta({ description: "all of it in one line" }),
      }),
    })
    .meta({ id: "ClaimDetail" }),
  errors: [404],
  examples: ["/api/claims/trump-hosted-infantino"],
  quick: true,
  handler({ id }, { snapshot, config }) {
    const address = config.PUBLIC_URL ? `${config.PUBLIC_URL}?claim=${encodeURIComponent(id)}` : undefined;
    return claimDetail(snapshot.index, id, snapshot.texts, address);
  },
});
