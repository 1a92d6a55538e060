import { z } from "zod";
import { keyPattern } from "./keys.ts";

/** An article as received. Its text lives under seeds/ and is never edited. */
export const documentSchema = z.strictObject({
  id: z.string().regex(keyPattern),
  file: z.string().meta({ description: "name under seeds/" }),
  title: z.string(),
  published: z.string().nullable().meta({ description: "EDTF; null where unknown" }),
  language: z.string().meta({ description: "BCP 47" }),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .meta({ description: "of the file's bytes" }),
  codePoints: z.int().nonnegative().meta({ description: "length of the text" }),
  note: z.string().optional().meta({ description: "the curator's, on title, date or gaps" }),
});
export type Document = z.infer<typeof documentSchema>;
