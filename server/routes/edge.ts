import { z } from "zod";
import { edgeEntrySchema } from "../../graph-data/model/graph.ts";
import { evidenceInContext } from "../../graph-data/query/context.ts";
import { edgeId } from "../../graph-data/query/index/lookup.ts";
import { tieSentence } from "../../graph-data/query/sentence.ts";
import { standingOf } from "../../graph-data/query/standing-words.ts";
import { passageSchema } from "../answers/passage.ts";
import { keyInPath } from "../parameters/key.ts";
import { defineRoute } from "./route.ts";

export const edge = defineRoute({
  name: "getEdge",
  path: "/api/edges/{key}",
  summary: "One edge with its claims, and each piece of evidence within its sentences",
  parameters: {
    path: z.object({ key: keyInPath("key of an edge", "donald-trump--hosted--gianni-infantino") }),
    query: z.object({}),
  },
  answer: edgeEntrySchema
    .extend({
      sentence: z.string().meta({ description: "the tie in words; it says nothing of modality" }),
      standing: z.string().meta({
        description: "how its strongest claims stand and on whose word: never quote the sentence without it",
      }),
      context: z.array(passageSchema.extend({ claim: z.string() })).meta({
        description: "every piece of evidence of every claim, in their order",
      }),
    })
    .meta({ id: "EdgeDetail" }),
  errors: [404],
  examples: ["/api/edges/donald-trump--hosted--gianni-infantino"],
  quick: true,
  handler({ key }, { snapshot: { index, texts } }) {
    const id = edgeId(index, key);
    const entry = index.entries.edge(id);
    const context = entry.attributes.claims.flatMap((claim) =>
      claim.evidence.map((evidence) => ({ claim: claim.id, ...evidenceInContext(evidence, texts) })),
    );
    const standing = standingOf(index, entry.attributes.claims);
    return { ...entry, sentence: tieSentence(index, id), standing, context };
  },
});
