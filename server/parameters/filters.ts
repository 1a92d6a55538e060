import { z } from "zod";
import { modalitySchema } from "../../graph-data/model/claim.ts";
import { kindSchema } from "../../graph-data/model/graph.ts";
import { predicates } from "../../graph-data/model/predicates.ts";
import { type Filter, filterFields } from "../../graph-data/query/filter/filter.ts";
import { refersTo } from "./declare.ts";
import { edtfSchema } from "./edtf.ts";

/** Enough for every value there is to choose from; more is a mistake or an attack. */
const mostValues = 200;
const key = z.string().min(1).max(200);

function several<T extends z.ZodType>(item: T, description: string) {
  return z
    .array(item)
    .max(mostValues)
    .optional()
    .meta({ description: `${description}; repeatable` });
}

/** The filters that every question to the graph takes: each narrows, values of one widen. */
export const filterParameters = {
  kind: several(kindSchema, "keep nodes of these kinds, and ties among them"),
  predicate: several(
    z.enum(Object.keys(predicates) as [string, ...string[]]),
    "keep ties with these predicates",
  ),
  modality: several(modalitySchema, "keep claims with these modalities"),
  claimant: refersTo(
    several(key, "keep claims that these vouch for: keys of nodes, or “article” for the article’s own voice"),
    "claimant",
  ),
  without: refersTo(
    several(
      key,
      "drop what rests only on these claimants: keys of nodes, or “article” for the article’s own voice",
    ),
    "claimant",
  ),
  from: edtfSchema.optional().meta({
    description:
      "keep claims dated at or after this (any EDTF; the pattern has its usual forms); undated claims are then left out",
    example: "2025-09",
  }),
  to: edtfSchema.optional().meta({
    description:
      "keep claims dated at or before this (any EDTF; the pattern has its usual forms); undated claims are then left out",
    example: "2025-11-17",
  }),
  document: refersTo(several(key, "keep claims with evidence in these documents"), "document"),
} as const;

export const filterSchema = z.object(filterParameters);
export type FilterParameters = z.output<typeof filterSchema>;

/** The filter among a question's parameters. */
export function filterOf(parameters: FilterParameters): Filter {
  const found: Record<string, unknown> = {};
  for (const field of filterFields) {
    if (parameters[field] !== undefined) found[field] = parameters[field];
  }
  return found as Filter;
}
