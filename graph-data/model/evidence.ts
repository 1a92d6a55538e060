import { z } from "zod";

const offset = z.int().nonnegative();

/**
 * Where in a document, in Unicode code points, half-open.
 * W3C Web Annotation, 4.2.7 TextPositionSelector: https://www.w3.org/TR/annotation-model/#text-position-selector
 */
export const mentionSchema = z.strictObject({
  document: z.string().meta({ description: "id of the document" }),
  start: offset.meta({ description: "first code point" }),
  end: offset.meta({ description: "code point after the last" }),
});
export type Mention = z.infer<typeof mentionSchema>;

/**
 * A verbatim quote and where it stands; `exact` equals the document's slice [start, end), always.
 * W3C Web Annotation, 4.2.4 TextQuoteSelector: https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export const evidenceSchema = z.strictObject({
  document: z.string().meta({ description: "id of the document" }),
  exact: z.string().min(1).meta({ description: "the words, verbatim" }),
  prefix: z.string().meta({ description: "up to 32 code points before" }),
  suffix: z.string().meta({ description: "up to 32 code points after" }),
  start: offset.meta({ description: "first code point" }),
  end: offset.meta({ description: "code point after the last" }),
});
export type Evidence = z.infer<typeof evidenceSchema>;
