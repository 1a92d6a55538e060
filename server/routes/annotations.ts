import { z } from "zod";
import { annotationPage } from "../../graph-data/formats/annotations.ts";
import { documentPosition } from "../../graph-data/query/index/lookup.ts";
import { indexCodePoints } from "../../graph-data/query/text/code-points.ts";
import { annotationPageSchema } from "../answers/annotation-page.ts";
import { Reply } from "../http/reply.ts";
import { annotationsReady, placesOf } from "../laying/annotations.ts";
import { keyInPath } from "../parameters/key.ts";
import { defineRoute } from "./route.ts";

const mediaType = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"';

export const annotations = defineRoute({
  name: "getAnnotations",
  path: "/api/documents/{id}/annotations",
  summary: "An article’s evidence and mentions, in the order of its text, as a W3C AnnotationPage",
  parameters: {
    path: z.object({ id: keyInPath("id of a document", "strikes-mexico-colombia") }),
    query: z.object({
      startIndex: z.int().min(0).max(10_000_000).default(0).meta({ description: "first annotation, from 0" }),
      limit: z.int().min(1).max(1000).default(1000).meta({ description: "most annotations of the page" }),
    }),
  },
  answer: annotationPageSchema,
  mediaTypes: ["application/ld+json"],
  errors: [404],
  waits: (_query, { snapshot }) => annotationsReady(snapshot.index),
  examples: ["/api/documents/strikes-mexico-colombia/annotations?limit=1"],
  handler({ id, startIndex, limit }, { snapshot, base }) {
    documentPosition(snapshot.index, id);
    const text = snapshot.texts.get(id) ?? indexCodePoints("");
    const { index } = snapshot;
    const options = { document: id, text, base: base(), startIndex, limit };
    const page = annotationPage(index, placesOf(index), options);
    return new Reply(JSON.stringify(page), {
      mediaType,
      headers: page.next === undefined ? {} : { Link: `<${page.next}>; rel="next"` },
    });
  },
});
