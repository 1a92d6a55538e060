import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { problemSchema } from "../../server/http/problem.ts";
import { describeApi } from "../../server/openapi/describe.ts";
import { routes } from "../../server/routes/routes.ts";
import { type Serving, serving } from "./serving.ts";

interface Operation {
  readonly parameters?: readonly { name: string; in: string; description?: string; example?: unknown }[];
  readonly responses: Record<string, { content?: Record<string, unknown> }>;
}
const described = describeApi(routes, "0.0.0").paths as Record<string, { get: Operation }>;

let server: Serving;
beforeAll(async () => {
  server = await serving();
});
afterAll(() => server[Symbol.asyncDispose]());

describe.each(routes.map((route) => ({ route, path: route.path })))("$path", ({ route, path }) => {
  const operation = described[path]?.get as Operation;

  it.each(route.examples)(
    "answers its example %s with a documented status and a body that fits its schema",
    async (address) => {
      const answer = await server.ask(address);
      const type = answer.headers.get("content-type")?.split(";")[0] ?? "";
      const documented = operation.responses[String(answer.status)];
      expect(answer.status).toBe(200);
      expect(Object.keys(documented?.content ?? {})).toContain(type);
      const isJson = /json$/.test(type) && route.mediaTypes?.length !== 6;
      const body: unknown = isJson ? JSON.parse(await answer.text()) : await answer.text();
      expect(route.answer.safeParse(body).error?.issues ?? []).toEqual([]);
    },
  );

  it("refuses a parameter that it does not have, as documented", async () => {
    const [example] = route.examples;
    const answer = await server.ask(`${example}${example.includes("?") ? "&" : "?"}nonsense=1`);
    expect(answer.status).toBe(400);
    expect(Object.keys(operation.responses)).toContain("400");
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
    const problem = problemSchema.parse(await answer.json());
    expect(problem.errors?.map(({ parameter }) => parameter)).toEqual(["nonsense"]);
  });

  it("describes each of its parameters", () => {
    const names = [...Object.keys(route.parameters.path.shape), ...Object.keys(route.parameters.query.shape)];
    expect(operation.parameters?.map(({ name }) => name) ?? []).toEqual(names);
    for (const { name, in: place, description } of operation.parameters ?? []) {
      if (place === "query") expect(description, name).toBeTruthy();
    }
  });

  it("has the parts of its path in its parameters", () => {
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
    expect(Object.keys(route.parameters.path.shape)).toEqual(inPath);
  });
});

describe("the description of the API", () => {
  it("has a name of its own for each operation", () => {
    const names = routes.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it("is OpenAPI 3.1 with every route", async () => {
    const document = (await server.json("/api/openapi.json")) as { openapi: string; paths: object };
    expect(document.openapi).toBe("3.1.0");
    expect(Object.keys(document.paths)).toEqual(routes.map(({ path }) => path));
  });

  it("refers only to schemas that it has", async () => {
    const text = await (await server.ask("/api/openapi.json")).text();
    const { components } = JSON.parse(text) as { components: { schemas: Record<string, unknown> } };
    const named = [...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name);
    expect(named).toContain("Problem");
    expect(named.filter((name) => !name || !(name in components.schemas))).toEqual([]);
  });
});
