import { z } from "zod";
import { modalitySchema } from "../../graph-data/model/claim.ts";
import { select } from "../../graph-data/query/filter/select.ts";
import { matchedFields, resultTypes } from "../../graph-data/query/search/entries.ts";
import { search as askSearch } from "../../graph-data/query/search/search.ts";
import { searchReady } from "../laying/search.ts";
import { filterOf, filterParameters } from "../parameters/filters.ts";
import { given } from "../parameters/given.ts";
import { defineRoute } from "./route.ts";

export const search = defineRoute({
  name: "search",
  path: "/api/search",
  summary:
    "Nodes, ties and quotes that fit some words, best first; typos, accents and word order are forgiven",
  parameters: {
    path: z.object({}),
    query: z.object({
      q: z.string().min(1).max(500).meta({ description: "words to look for" }),
      type: z
        .array(z.enum(resultTypes))
        .max(3)
        .optional()
        .meta({ description: "only results of these types; repeatable" }),
      limit: z.int().min(1).max(100).default(20).meta({ description: "most results" }),
      ...filterParameters,
    }),
  },
  answer: z
    .strictObject({
      results: z.array(
        z.strictObject({
          type: z.enum(resultTypes),
          key: z.string().meta({ description: "of the node or edge, or the claim’s id" }),
          label: z.string(),
          edge: z.string().nullable().meta({ description: "for ties and claims: the edge to show" }),
          modality: modalitySchema
            .nullable()
            .meta({ description: "of the claim, or the strongest of the tie’s claims; null for nodes" }),
          claimants: z
            .array(z.string())
            .meta({ description: "who vouches; `article` is the article’s own voice; empty for nodes" }),
          standing: z.string().nullable().meta({
            description: "how a tie or claim stands and on whose word: never quote the label without it",
          }),
          matched: z.enum(matchedFields).meta({ description: "where the words were found" }),
          snippet: z.string(),
          marks: z
            .array(z.strictObject({ start: z.int(), end: z.int() }))
            .meta({ description: "the matching words in the snippet, in code points" }),
          score: z.number().meta({ description: "greater is better, within one answer" }),
        }),
      ),
      total: z.int().nonnegative(),
      truncated: z.boolean(),
    })
    .meta({ id: "SearchAnswer" }),
  errors: [],
  waits: (_query, { snapshot }) => searchReady(snapshot.index),
  examples: ["/api/search?q=shienbaum&limit=2", "/api/search?q=proud%20factories&type=claim"],
  handler({ q, type, limit, ...filters }, { snapshot: { index } }) {
    const options = { limit, ...given({ types: type }) };
    const filter = filterOf(filters);
    if (Object.keys(filter).length === 0) return askSearch(index, q, options);
    const { nodes, edges, claims } = select(index, filter);
    const kept = { node: nodes, edge: edges, claim: claims };
    return askSearch(index, q, { ...options, keeps: (kind, id) => kept[kind][id] === 1 });
  },
});
