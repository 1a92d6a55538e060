import { z } from "zod";
import { documentSchema } from "../../graph-data/model/document.ts";
import { documentPosition } from "../../graph-data/query/index/lookup.ts";
import { Reply } from "../http/reply.ts";
import { keyInPath } from "../parameters/key.ts";
import { defineRoute } from "./route.ts";

export const document = defineRoute({
  name: "getDocument",
  path: "/api/documents/{id}",
  summary: "One article with its text, as received",
  parameters: {
    path: z.object({ id: keyInPath("id of a document", "strikes-mexico-colombia") }),
    query: z.object({}),
  },
  answer: documentSchema
    .extend({ text: z.string().meta({ description: "offsets count its Unicode code points" }) })
    .meta({ id: "DocumentText" }),
  errors: [404],
  examples: ["/api/documents/strikes-mexico-colombia"],
  quick: true,
  handler({ id }, { snapshot }) {
    const found = snapshot.index.attributes.documents[documentPosition(snapshot.index, id)];
    const text = snapshot.texts.get(id)?.text;
    return new Reply(JSON.stringify({ ...found, text }), {
      headers: { "Content-Language": found?.language ?? "und" },
      madeFrom: found ?? null,
    });
  },
});
