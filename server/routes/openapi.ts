import { z } from "zod";
import { Reply } from "../http/reply.ts";
import { describeApi } from "../openapi/describe.ts";
import { defineRoute, type Route } from "./route.ts";

/** The API's own description, made from the routes it is given and itself. */
export function openapi(others: readonly Route[]): Route {
  let written: string | undefined;
  const route: Route = defineRoute({
    name: "getOpenApi",
    path: "/api/openapi.json",
    summary: "This API, described in OpenAPI 3.1",
    parameters: { path: z.object({}), query: z.object({}) },
    answer: z.looseObject({ openapi: z.string() }).meta({ description: "an OpenAPI 3.1 document" }),
    errors: [],
    examples: ["/api/openapi.json"],
    handler(_parameters, { about }) {
      written ??= JSON.stringify(describeApi([...others, route], about.version));
      return new Reply(written);
    },
  });
  return route;
}
