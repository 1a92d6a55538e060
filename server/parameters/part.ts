import { z } from "zod";
import type { Extent } from "../../graph-data/model/graph.ts";
import { shownAtFirst } from "../../graph-data/query/most-connected.ts";

const { order, size } = shownAtFirst.whole;

/** How many nodes of a graph are given: always the best connected ones, and all ties among them. */
export const partParameters = {
  limit: z
    .int()
    .min(1)
    .max(order)
    .optional()
    .meta({
      description: `most nodes: the best connected ones with all ties among them, fewer where those would be more than ${size}; \`attributes\` then say how much is \`shown\` of what \`whole\``,
    }),
} as const;

/** The bounds of a part with at most so many nodes. */
export function partOf(limit: number): Extent {
  return { order: limit, size };
}
