import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiResponsesObject } from "zod-openapi";
import { problemMediaType, problemSchema } from "../http/problem.ts";
import type { Route } from "../routes/route.ts";
import { exampleParameters } from "./examples.ts";

/** What any address may answer besides its own. */
const everywhere = {
  400: "parameters that cannot be used, all of them at once",
  413: "a request body, which nothing here takes",
  414: "an address that is too long",
  421: "a host name that this server does not go by",
  429: "too many requests from one client; see Retry-After",
  503: "too much work at once; see Retry-After",
} as const;

const added = {
  404: "nothing has this key; the nearest is named",
  503: everywhere[503],
} as const;

/** The OpenAPI 3.1 document of some routes. */
export function describeApi(routes: readonly Route[], version: string): Record<string, unknown> {
  const document = createDocument({
    openapi: "3.1.0",
    info: {
      title: "Dramatis",
      version,
      description:
        "A news article as an evidence board: every tie opens into the sentences that say so, who vouches for them, and whether they are stated, claimed, proposed or denied. Read-only. Filters are the same everywhere and repeatable (`kind=person&kind=state`); a comma is part of a value. Unknown parameters are refused.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/" }],
    paths: Object.fromEntries(routes.map((route) => [route.path, { get: operation(route) }])),
  });
  for (const route of routes) {
    const examples = exampleParameters(route);
    for (const parameter of document.paths?.[route.path]?.get?.parameters ?? []) {
      if (!("name" in parameter) || parameter.example !== undefined) continue;
      const example = examples.get(parameter.name);
      if (example !== undefined) parameter.example = example;
    }
  }
  return document as unknown as Record<string, unknown>;
}

function operation(route: Route): ZodOpenApiOperationObject {
  const types = route.mediaTypes ?? ["application/json"];
  const [example] = route.examples;
  const about = route.description ? `${route.description}\n\n` : "";
  return {
    operationId: route.name,
    summary: route.summary,
    description: `${about}Example: \`GET ${example}\``,
    requestParams: { path: route.parameters.path, query: route.parameters.query },
    responses: {
      "200": {
        description: route.summary,
        content: Object.fromEntries(types.map((type) => [type, { schema: route.answer }])),
      },
      ...(route.cacheable === false
        ? {}
        : { "304": { description: "the asker has this already (If-None-Match)" } }),
      ...failures(route),
    },
  };
}

function failures(route: Route): ZodOpenApiResponsesObject {
  const rows: Record<string, string> = { ...everywhere };
  for (const status of route.errors) rows[status] = added[status];
  return Object.fromEntries(
    Object.entries(rows).map(([status, description]) => [
      status,
      { description, content: { [problemMediaType]: { schema: problemSchema } } },
    ]),
  );
}
