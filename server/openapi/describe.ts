import { z } from "zod";
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiResponsesObject } from "zod-openapi";
import type { BoardIndex } from "../../graph-data/query/index/board-index.ts";
import { problemMediaType, problemSchema } from "../http/problem.ts";
import { declare } from "../parameters/declare.ts";
import type { Route } from "../routes/route.ts";
import { exampleParameters } from "./examples.ts";
import { keySchemaNames, keySchemas } from "./known-keys.ts";

/** What any address may answer besides its own. */
const everywhere = {
  400: "parameters that cannot be used, all of them at once",
  413: "a request body, which nothing here takes",
  414: "an address that is too long",
  431: "headers that are too large",
  421: "a host name that this server does not go by",
  429: "too many requests from one client; see Retry-After",
  503: "too much work at once; see Retry-After",
} as const;

const added = {
  404: "nothing has this key; the nearest is named",
  409: "the cursor belongs to another question, or the graph has changed since; ask again without it",
} as const;

const info = {
  title: "Dramatis",
  description:
    "A news article as an evidence board: every tie opens into the sentences that say so, who vouches for them, and whether they are stated, claimed, proposed or denied. Read-only. Filters are the same everywhere and repeatable (`kind=person&kind=state`); a comma is part of a value. Unknown parameters are refused.",
  license: { name: "MIT", identifier: "MIT" },
} as const;

/** The OpenAPI 3.1 document of some routes. With a graph, it lists the keys that its parameters may name. */
export function describeApi(
  routes: readonly Route[],
  version: string,
  index?: BoardIndex,
): Record<string, unknown> {
  const document = createDocument(
    {
      openapi: "3.1.0",
      info: { ...info, version },
      servers: [{ url: "/" }],
      paths: Object.fromEntries(routes.map((route) => [route.path, { get: operation(route) }])),
    },
    { override: ({ jsonSchema }) => plainTuple(jsonSchema as Record<string, unknown>) },
  );
  for (const route of routes) complete(document.paths?.[route.path]?.get?.parameters ?? [], route);
  const schemas = { ...document.components?.schemas, ...keySchemas(index) };
  return { ...document, components: { ...document.components, schemas } };
}

/** A tuple of members that are all alike is a list of that length, which every reader of JSON Schema understands. */
function plainTuple(schema: Record<string, unknown>): void {
  const members = schema.prefixItems;
  if (!Array.isArray(members) || new Set(members.map((member) => JSON.stringify(member))).size !== 1) return;
  delete schema.prefixItems;
  Object.assign(schema, { items: members[0], minItems: members.length, maxItems: members.length });
}

/** Adds what a parameter's own schema does not know: an example of this route, and which keys it takes. */
function complete(parameters: readonly object[], route: Route): void {
  const examples = exampleParameters(route);
  const references = new Map(declare(route.parameters.query).map(({ name, to }) => [name, to]));
  for (const parameter of parameters as { name: string; example?: unknown; schema?: { items?: object } }[]) {
    const example = examples.get(parameter.name);
    if (example !== undefined) parameter.example ??= example;
    const to = references.get(parameter.name);
    if (to && parameter.schema)
      parameter.schema.items = { $ref: `#/components/schemas/${keySchemaNames[to]}` };
  }
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
        content: Object.fromEntries(types.map((type) => [type, { schema: bodySchema(route.answer, type) }])),
      },
      ...(route.cacheable === false
        ? {}
        : { "304": { description: "the asker has this already (If-None-Match)" } }),
      ...failures(route),
    },
  };
}

/** A file is text or bytes to its reader, but JSON is read as what it holds. */
function bodySchema(answer: z.ZodType, mediaType: string): z.ZodType {
  return answer instanceof z.ZodString && mediaType.endsWith("json") && !mediaType.includes("ndjson")
    ? z.looseObject({})
    : answer;
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
