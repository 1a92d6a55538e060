import { z } from "zod";
import { verify as askVerify } from "../../graph-data/query/verify.ts";
import { passageSchema } from "../answers/passage.ts";
import { defineRoute } from "./route.ts";

export const verify = defineRoute({
  name: "verifyQuote",
  path: "/api/verify",
  summary:
    "Where a text stands in the articles, exactly, or that it does not; it says nothing of whether it is true",
  parameters: {
    path: z.object({}),
    query: z.object({
      quote: z.string().min(1).max(5000).meta({ description: "the text, verbatim" }),
      limit: z.int().min(1).max(1000).default(100).meta({ description: "most places" }),
    }),
  },
  answer: z
    .strictObject({
      quote: z.string(),
      found: z.boolean(),
      places: z.array(passageSchema),
      truncated: z.boolean(),
      nearest: passageSchema
        .extend({ similarity: z.number().min(0).max(1) })
        .nullable()
        .meta({
          description: "where it stands nowhere: the most alike passage, or null where nothing is alike",
        }),
    })
    .meta({ id: "Verification" }),
  errors: [],
  examples: [
    "/api/verify?quote=OK%20with%20me%2C%20whatever%20we%20have%20to%20do%20to%20stop%20drugs",
    "/api/verify?quote=proud%20to%20do%20it%20myself",
  ],
  handler: ({ quote, limit }, { snapshot }) => askVerify(snapshot.texts, quote, limit),
});
