import { z } from "zod";
import { claimSchema, modalitySchema } from "../../graph-data/model/claim.ts";
import { paths as askPaths } from "../../graph-data/query/paths.ts";
import { readAloud } from "../../graph-data/query/read-aloud.ts";
import { refersTo } from "../parameters/declare.ts";
import { filterOf, filterParameters } from "../parameters/filters.ts";
import { given } from "../parameters/given.ts";
import { defineRoute } from "./route.ts";

const key = z.string().min(1).max(200);

const tie = z.strictObject({
  edge: z.string().meta({ description: "key of the edge" }),
  forward: z.boolean().meta({ description: "whether the edge points the way that the path goes" }),
  claims: z.array(claimSchema).min(1).meta({ description: "those that carry the hop; none is denied" }),
  sentence: z.string().meta({ description: "the tie in words, from the edge’s source to its target" }),
  standing: z
    .string()
    .meta({ description: "how those claims stand and on whose word: never quote the sentence without it" }),
});

export const paths = defineRoute({
  name: "findPaths",
  path: "/api/paths",
  summary: "How two nodes are tied: the best chains over ties in either direction",
  description:
    "By hops, then weakest modality, then number of claimants. Denied claims and refusals to comment carry nothing. Bounded in hops and work; `truncated` and `cut` say when a bound was met.",
  parameters: {
    path: z.object({}),
    query: z.object({
      source: key.meta({ description: "key of the node to start from" }),
      target: key.meta({ description: "key of the node to reach" }),
      k: z.int().min(1).max(20).default(3).meta({ description: "most paths" }),
      maxHops: z.int().min(1).max(8).default(4).meta({ description: "longest path, in hops" }),
      avoid: refersTo(
        z
          .array(key)
          .max(50)
          .optional()
          .meta({ description: "keys of nodes that no path may cross; repeatable" }),
        "node",
      ),
      ...filterParameters,
    }),
  },
  answer: z
    .strictObject({
      paths: z.array(
        z.strictObject({
          nodes: z.array(z.string()).meta({ description: "keys, from source to target" }),
          steps: z.array(tie.extend({ parallel: z.array(tie) })).meta({
            description: "each hop’s best tie; `parallel` has all others between the two",
          }),
          hops: z.int().nonnegative(),
          weakestModality: modalitySchema,
          claimants: z
            .array(z.string())
            .meta({ description: "who vouches; `article` is the article’s own voice" }),
          sentence: z.string().meta({ description: "the path read aloud" }),
        }),
      ),
      truncated: z.boolean().meta({ description: "whether paths within maxHops are missing, or may be" }),
      cut: z.enum(["k", "work"]).nullable().meta({
        description: "what cut them: k, there are more; work, the search gave up",
      }),
      distance: z.int().nullable().meta({
        description: "hops of the shortest path, even beyond maxHops; null where none ties the two",
      }),
      reason: z.string().nullable().meta({ description: "why there is no path, or null where there is" }),
    })
    .meta({ id: "Paths" }),
  errors: [404],
  examples: [
    "/api/paths?source=gianni-infantino&target=nicolas-maduro&k=1",
    "/api/paths?source=gustavo-petro&target=claudia-sheinbaum&avoid=donald-trump",
    "/api/paths?source=mexico&target=mexico",
  ],
  handler({ source, target, k, maxHops, avoid, ...filters }, { snapshot: { index } }) {
    const options = { k, maxHops, filter: filterOf(filters), ...given({ avoid }) };
    const found = askPaths(index, source, target, options);
    return { ...found, paths: found.paths.map((path) => ({ ...path, sentence: readAloud(index, path) })) };
  },
});
