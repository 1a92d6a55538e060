import { z } from "zod";
import { claimSchema } from "../../graph-data/model/claim.ts";

/** A claim and the tie that it stands behind. */
export const claimRowSchema = claimSchema
  .extend({
    edge: z.string().meta({ description: "key of the edge" }),
    source: z.string(),
    target: z.string(),
    predicate: z.string(),
    sentence: z.string().meta({ description: "the tie in words; it says nothing of modality" }),
    standing: z
      .string()
      .meta({ description: "how the claim stands and on whose word: never quote the sentence without it" }),
  })
  .meta({ id: "ClaimRow" });
