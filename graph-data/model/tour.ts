import { z } from "zod";
import { keyPattern } from "./keys.ts";

const key = z.string().regex(keyPattern, "must be an id: lower-case words joined by hyphens");
const edge = z
  .string()
  .regex(/^[a-z0-9-]+--[a-z0-9_]+--[a-z0-9-]+$/, "must be an edge’s key: source--predicate--target");
const words = z.string().trim().min(1);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const list = z.array(words).min(1).max(12);

/** What a step shows: parameters of the page’s address by their names there. */
export const tourViewSchema = z.strictObject({
  node: key.optional(),
  edge: edge.optional(),
  claim: key.optional(),
  path: z.tuple([key, key]).optional().meta({ description: "from, to" }),
  avoid: z.array(key).min(1).max(12).optional(),
  focus: key.optional(),
  depth: z.enum(["1", "2", "3"]).optional(),
  kind: list.optional(),
  family: list.optional(),
  predicate: list.optional(),
  modality: list.optional(),
  claimant: list.optional(),
  without: list.optional(),
  document: list.optional(),
  from: words.optional().meta({ description: "EDTF" }),
  to: words.optional().meta({ description: "EDTF" }),
  layout: z.enum(["force", "radial", "kind", "time"]).optional(),
  side: z.enum(["details", "claimants", "paths"]).optional(),
});
export type TourView = z.infer<typeof tourViewSchema>;

/** One stop: a short text, what is shown beside it, and the claims that it rests on. */
export const tourStepSchema = z.strictObject({
  id: key.meta({ description: "stands in the address, so never reused" }),
  title: words.max(70, "is longer than 70 characters: a title is read at a glance"),
  text: words.max(460, "is longer than 460 characters: a step is read in a breath"),
  view: tourViewSchema,
  claims: z.array(key).min(1, "needs at least one claim to rest on").max(8),
});
export type TourStep = z.infer<typeof tourStepSchema>;

/** A guided story of a board. */
export const tourSchema = z.strictObject({
  title: words.max(100),
  steps: z.array(tourStepSchema).min(2).max(20),
});
export type Tour = z.infer<typeof tourSchema>;

/** A tour as it lies beside its graph. */
export const tourFileSchema = tourSchema.extend({
  graph: sha256.optional().meta({ description: "checksum of the graph that it was built with" }),
  checksum: sha256.optional().meta({ description: "SHA-256 of all the rest, as it was built" }),
});
export type TourFile = z.infer<typeof tourFileSchema>;
