import { z } from "zod";

const linked = z.strictObject({
  type: z.literal("SpecificResource"),
  source: z.string(),
  purpose: z.enum(["linking", "identifying"]),
});

const worded = z.strictObject({
  type: z.literal("TextualBody"),
  purpose: z.enum(["describing", "classifying", "commenting"]),
  value: z.string(),
  format: z.literal("text/plain"),
});

const selector = z.union([
  z.strictObject({
    type: z.literal("TextQuoteSelector"),
    exact: z.string(),
    prefix: z.string(),
    suffix: z.string(),
  }),
  z.strictObject({ type: z.literal("TextPositionSelector"), start: z.int(), end: z.int() }),
]);

const annotation = z.strictObject({
  id: z.string(),
  type: z.literal("Annotation"),
  motivation: z.enum(["linking", "identifying"]),
  body: z.array(z.union([linked, worded])),
  target: z.strictObject({
    type: z.literal("SpecificResource"),
    source: z.string(),
    selector: z.array(selector),
  }),
});

/** https://www.w3.org/TR/annotation-model/#annotation-page */
export const annotationPageSchema = z
  .strictObject({
    "@context": z.literal("http://www.w3.org/ns/anno.jsonld"),
    id: z.string(),
    type: z.literal("AnnotationPage"),
    partOf: z.strictObject({ id: z.string(), type: z.literal("AnnotationCollection"), total: z.int() }),
    startIndex: z.int().nonnegative(),
    next: z.string().optional().meta({ description: "address of the next page; absent on the last" }),
    items: z.array(annotation),
  })
  .meta({ id: "AnnotationPage" });
