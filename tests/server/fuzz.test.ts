import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { problemSchema } from "../../server/http/problem.ts";
import { describeApi } from "../../server/openapi/describe.ts";
import { routes } from "../../server/routes/routes.ts";
import { decentValue } from "./decent-values.ts";
import { type Serving, serving } from "./serving.ts";

let server: Serving;
beforeAll(async () => {
  server = await serving();
});
afterAll(() => server[Symbol.asyncDispose]());

const documented = describeApi(routes, "0.0.0").paths as Record<string, { get: { responses: object } }>;

/** Values that have broken other servers. */
const hostile = fc.constantFrom(
  "",
  "0",
  "-1",
  "1e309",
  "NaN",
  "null",
  "[]",
  "{}",
  "a,b",
  "__proto__",
  "constructor",
  "%00",
  "%ff",
  "%",
  "%ed%a0%80",
  "..%2f..%2f",
  "%0d%0aSet-Cookie:x",
  "'%20OR%201=1--",
  "<script>alert(1)</script>",
  "%F0%9F%98%80",
  "[a..b]",
  "2025-01-01/..",
  "9999999999999999-01",
  "x".repeat(3000),
  "(((((((((((((((((((((((((((((((a",
);
const anything = fc
  .string({ unit: "binary", maxLength: 40 })
  .map((text) => encodeURIComponent(text.replaceAll(/\p{Cs}/gu, "?")));
const value = fc.oneof(hostile, decentValue, anything);

const question = fc.constantFrom(...routes).chain((route) => {
  const names = [
    ...Object.keys(route.parameters.query.shape),
    "nonsense",
    "__proto__",
    "kind[]",
    "kind[$ne]",
  ];
  return fc.record({
    route: fc.constant(route),
    path: fc.array(value, { minLength: 2, maxLength: 2 }),
    query: fc.array(fc.tuple(fc.constantFrom(...names), value), { maxLength: 6 }),
  });
});

describe("whatever is asked", { timeout: 300_000 }, () => {
  it("is answered with a documented status, and every refusal is a problem that names no inner part", async () => {
    const statuses = new Map<number, number>();
    await fc.assert(
      fc.asyncProperty(question, async ({ route, path, query }) => {
        let next = 0;
        const address = route.path.replaceAll(/\{\w+\}/g, () => path[next++] || "x");
        const answer = await server.ask(
          `${address}?${query.map(([name, text]) => `${name}=${text}`).join("&")}`,
        );
        const text = await answer.text();
        statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
        expect(answer.status).toBeLessThan(500);
        if (answer.status === 200) return;
        expect(Object.keys(documented[route.path]?.get.responses ?? {}).concat("400", "404")).toContain(
          String(answer.status),
        );
        expect(answer.headers.get("content-type")).toBe("application/problem+json");
        problemSchema.parse(JSON.parse(text));
        expect(text).not.toMatch(/node_modules|\.ts:\d|at \w+ \(/);
      }),
      { numRuns: 1500, seed: 20251117 },
    );
    // The questions reach answers as well as refusals.
    expect(statuses.get(200)).toBeGreaterThan(50);
    expect(statuses.get(400)).toBeGreaterThan(50);
    expect(statuses.get(404)).toBeGreaterThan(50);
  });
});
