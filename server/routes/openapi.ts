import { z } from "zod";
import type { BoardIndex } from "../../graph-data/query/index/board-index.ts";
import { Reply } from "../http/reply.ts";
import { describeApi } from "../openapi/describe.ts";
import { defineRoute, type Route } from "./route.ts";

/** The API's own description, made from the routes it is given and itself. */
export function openapi(others: readonly Route[]): Route {
  // One graph's at a time; it is forgotten with the graph.
  const written = new WeakMap<BoardIndex, string>();
  const route: Route = defineRoute({
    name: "getOpenApi",
    path: "/api/openapi.json",
    summary: "This API, described in OpenAPI 3.1",
    parameters: { path: z.object({}), query: z.object({}) },
    answer: z.looseObject({ openapi: z.string() }).meta({ description: "an OpenAPI 3.1 document" }),
    errors: [],
    examples: ["/api/openapi.json"],
    handler(_parameters, { about, snapshot: { index } }) {
      const text =
        written.get(index) ?? JSON.stringify(describeApi([...others, route], about.version, index));
      written.set(index, text);
      return new Reply(text);
    },
  });
  return route;
}
