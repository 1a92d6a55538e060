import { z } from "zod";
import { evidenceSchema } from "./evidence.ts";
import { keyPattern } from "./keys.ts";
import { modalityNames } from "./modalities.ts";

export const modalitySchema = z.enum(modalityNames);

/** One assertion that one passage of an article supports: the unit that is stored. */
export const claimSchema = z.strictObject({
  id: z.string().regex(keyPattern).meta({ description: "unique, written by the curator, never reused" }),
  modality: modalitySchema,
  claimant: z
    .string()
    .regex(keyPattern)
    .nullable()
    .meta({ description: "key of who vouches for it; null for the article's own voice" }),
  when: z.string().nullable().meta({ description: "EDTF; null where the article gives no date" }),
  note: z.string().optional().meta({ description: "the curator's, apart from what the article says" }),
  contradicts: z
    .array(z.string())
    .optional()
    .meta({ description: "ids of claims that cannot hold together with this one; always mutual" }),
  evidence: z.array(evidenceSchema).min(1),
});
export type Claim = z.infer<typeof claimSchema>;
