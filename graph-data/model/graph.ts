import { z } from "zod";
import { claimSchema, modalitySchema } from "./claim.ts";
import { documentSchema } from "./document.ts";
import { mentionSchema } from "./evidence.ts";
import { keyPattern } from "./keys.ts";
import { kindNames } from "./kinds.ts";

/** Raised whenever a reader of older files would misread a newer one. */
export const boardFormat = 1;

export const kindSchema = z.enum(kindNames);

export const nodeAttributesSchema = z.strictObject({
  label: z.string().min(1),
  plural: z.literal(true).optional().meta({ description: "whether the label reads as several" }),
  kind: kindSchema,
  aliases: z.array(z.string()),
  description: z.string(),
  sameAs: z
    .url({ protocol: /^https?$/ })
    .optional()
    .meta({ description: "the same thing elsewhere, such as a Wikidata address" }),
  note: z.string().optional().meta({ description: "the curator's" }),
  mentions: z.array(mentionSchema),
  x: z.number(),
  y: z.number(),
  size: z.number().positive().meta({ description: "radius in Sigma's units, from the number of claims" }),
});
export type NodeAttributes = z.infer<typeof nodeAttributesSchema>;

export const edgeAttributesSchema = z.strictObject({
  predicate: z.string(),
  label: z.string().meta({ description: "the predicate's forward label" }),
  modality: modalitySchema.meta({ description: "the strongest of its claims" }),
  contested: z
    .boolean()
    .meta({ description: "whether a claim of it contradicts, or is contradicted by, another" }),
  claims: z.array(claimSchema).min(1),
});
export type EdgeAttributes = z.infer<typeof edgeAttributesSchema>;

export const nodeEntrySchema = z.strictObject({
  key: z.string().regex(keyPattern),
  attributes: nodeAttributesSchema,
});
export type NodeEntry = z.infer<typeof nodeEntrySchema>;

export const edgeEntrySchema = z.strictObject({
  key: z.string(),
  source: z.string(),
  target: z.string(),
  attributes: edgeAttributesSchema,
});
export type EdgeEntry = z.infer<typeof edgeEntrySchema>;

/** How many nodes and edges, in graphology's words. */
export const extentSchema = z
  .strictObject({ order: z.int().nonnegative(), size: z.int().nonnegative() })
  .meta({ id: "Extent", description: "nodes and edges" });
export type Extent = z.infer<typeof extentSchema>;

/** graphology's serialised form: `Graph.from(board)` just works. */
export const boardSchema = z.strictObject({
  options: z.strictObject({
    type: z.literal("directed"),
    multi: z.literal(true),
    allowSelfLoops: z.literal(true),
  }),
  attributes: z.strictObject({
    format: z.literal(boardFormat),
    documents: z.array(documentSchema),
    checksum: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional()
      .meta({ description: "SHA-256 of all the rest, as it was built" }),
    shown: extentSchema.optional().meta({
      description: "how much of it is here, where only the most connected part is",
    }),
    whole: extentSchema.optional().meta({ description: "how much there would be; there where `shown` is" }),
  }),
  nodes: z.array(nodeEntrySchema),
  edges: z.array(edgeEntrySchema),
});
export type Board = z.infer<typeof boardSchema>;

/** A board whose entries may be made one by one while they are read; they can be read again and again. */
export interface BoardStream extends Pick<Board, "options" | "attributes"> {
  readonly nodes: Iterable<NodeEntry>;
  readonly edges: Iterable<EdgeEntry>;
}
