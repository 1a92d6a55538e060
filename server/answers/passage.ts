import { z } from "zod";

const codePoint = z.int().nonnegative();

/** A passage within the sentences that it touches. */
export const passageSchema = z.strictObject({
  document: z.string(),
  start: codePoint.meta({ description: "first code point" }),
  end: codePoint.meta({ description: "code point after the last" }),
  before: z.string().meta({ description: "the rest of its sentences, before it" }),
  exact: z.string(),
  after: z.string().meta({ description: "the rest of its sentences, after it" }),
});
