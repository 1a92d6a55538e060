import { z } from "zod";
import { modalitySchema } from "../../model/claim.ts";
import { kindSchema } from "../../model/graph.ts";

/** Longest text that one field may hold, in UTF-16 units: far above any true record, far below any harm. */
const longest = 20_000;

const text = z.string().min(1, "is empty").max(longest, `is longer than ${longest} characters`);
/** Ids are checked apart, so that each fault has its own problem. */
const id = text;

/** What an entity is, as a curator writes it in entities.yaml. */
export const entityRecordSchema = z.strictObject({
  id,
  kind: kindSchema,
  label: text,
  /** Whether the label reads as several: "US officials accuse", not "accuses". */
  plural: z.literal(true, { error: "can only be true; leave it out otherwise" }).optional(),
  aliases: z.array(text).default([]),
  description: text,
  sameAs: z
    .url({ protocol: /^https?$/, error: "must be an http or https address" })
    .max(2000)
    .optional(),
  note: text.optional(),
});
export type EntityRecord = z.infer<typeof entityRecordSchema>;

/** An article and what identifies the very bytes that were read. */
export const documentRecordSchema = z.strictObject({
  id,
  file: text,
  title: text,
  published: text.optional(),
  language: text.regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, "must be a BCP 47 tag such as en or es-MX"),
  sha256: text.regex(/^[0-9a-f]{64}$/, "must be 64 lower-case hexadecimal digits"),
  note: text.optional(),
});
export type DocumentRecord = z.infer<typeof documentRecordSchema>;

/** A quote; prefix and suffix only as far as needed to tell places apart. */
const quoteRecordSchema = z.strictObject({
  exact: text,
  prefix: text.optional(),
  suffix: text.optional(),
});
export type QuoteRecord = z.infer<typeof quoteRecordSchema>;

/** What one passage of the article supports. */
export const claimRecordSchema = z.strictObject({
  id,
  subject: id,
  predicate: text,
  object: id,
  modality: modalitySchema,
  claimant: id.optional(),
  unattributed: z.literal(true, { error: "can only be true; leave it out otherwise" }).optional(),
  when: text.max(80, "is too long for a date").optional(),
  evidence: z.array(quoteRecordSchema).min(1, "needs at least one quote"),
  note: text.optional(),
  contradicts: z.array(id).default([]),
  exempt: z.record(z.string(), text).default({}),
});
export type ClaimRecord = z.infer<typeof claimRecordSchema>;

/** What a passage stands for where its words alone do not tell. */
export const mentionRecordSchema = z.strictObject({
  ...quoteRecordSchema.shape,
  /** One entity, several at once ("both governments"), or null for none of this graph. */
  entity: z
    .union([id, z.array(id).min(2, "needs two ids or more; write a single one without brackets")], {
      error: "must be an id, a list of ids, or null",
    })
    .nullable(),
});
export type MentionRecord = z.infer<typeof mentionRecordSchema>;

/** Why a sentence carries no claim. */
export const silentRecordSchema = z.strictObject({
  ...quoteRecordSchema.shape,
  reason: text,
});
export type SilentRecord = z.infer<typeof silentRecordSchema>;

/** A list that may be left out, or stand empty as a key with nothing under it. */
const list = (what: string) =>
  z
    .array(z.unknown(), { error: `must be a list of ${what}` })
    .nullish()
    .transform((items) => items ?? []);

/** Keys at the top of an article's file. */
export const articleFileSchema = z.strictObject({
  document: z.unknown(),
  claims: list("claims"),
  mentions: list("mentions"),
  silent: list("sentences"),
});
