import { request } from "node:http";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { problemSchema } from "../../server/http/problem.ts";
import { routes } from "../../server/routes/routes.ts";
import { type Serving, serving } from "./serving.ts";

let server: Serving;
beforeAll(async () => {
  server = await serving();
});
afterAll(() => server[Symbol.asyncDispose]());

async function problem(path: string, more?: RequestInit) {
  const answer = await server.ask(path, more);
  expect(answer.headers.get("content-type")).toBe("application/problem+json");
  expect(answer.headers.get("cache-control")).toBe("no-store");
  const body = problemSchema.parse(await answer.json());
  expect(body.status).toBe(answer.status);
  return { answer, body };
}

/** What a client sends that does not keep to fetch's manners. */
function raw(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(server.address).port), "127.0.0.1", () => socket.write(text));
    let answer = "";
    socket.on("data", (chunk) => {
      answer += chunk;
    });
    socket.on("close", () => resolve(answer));
    socket.on("error", reject);
  });
}

describe("a problem", () => {
  it("names the nearest key to one that is unknown, and where to look", async () => {
    for (const [path, near, where] of [
      ["/api/nodes/donald-trumb", "donald-trump", "/api/nodes?q="],
      ["/api/nodes/mexic/neighbors", "mexico", "/api/nodes?q="],
      [
        "/api/edges/donald-trump--hostd--gianni-infantino",
        "donald-trump--hosted--gianni-infantino",
        "/api/nodes",
      ],
      ["/api/claims/petro-met-sheinbau", "petro-met-sheinbaum", "/api/claims"],
      ["/api/documents/strikes-mexico-colombi", "strikes-mexico-colombia", "/api/documents"],
      ["/api/paths?source=mexico&target=donald-trum", "donald-trump", "/api/nodes?q="],
    ] as const) {
      const { body } = await problem(path);
      expect(body.status, path).toBe(404);
      expect(body.detail).toContain(near);
      expect(body.detail).toContain(where);
    }
  });

  it("lists what there is at an unknown address under /api", async () => {
    const { body } = await problem("/api/nodse");
    expect(body.status).toBe(404);
    for (const { path } of routes) expect(body.detail).toContain(path);
    expect(body.detail).toContain("/api/docs");
  });

  it("names both dates of a stretch that ends before it begins, beside all else that is wrong", async () => {
    const { body } = await problem("/api/claims?from=2026&to=2023&kind=persom&without=nobody");
    expect(body.status).toBe(400);
    expect(body.errors?.map(({ parameter, value }) => [parameter, value])).toEqual([
      ["kind", "persom"],
      ["from", "2026"],
      ["to", "2023"],
      ["without", "nobody"],
    ]);
    const dates = body.errors?.filter(({ parameter }) => parameter === "from" || parameter === "to");
    for (const { message } of dates ?? []) expect(message).toContain("swap the two");
    expect((await server.ask("/api/claims?from=2023&to=2023-01")).status).toBe(200);
  });

  it.each([
    ["kind=person,state", "kind=person&kind=state"],
    ["modality=stated, denied", "modality=stated&modality=denied"],
    ["without=mexico,donald-trump", "without=mexico&without=donald-trump"],
  ])("says of %s how several values are given", async (question, instead) => {
    const { body } = await problem(`/api/claims?${question}`);
    expect(body.status).toBe(400);
    expect(body.errors?.[0]?.message).toContain(instead);
  });

  it("says of a value with a comma that names nothing what it always says", async () => {
    const { body } = await problem("/api/claims?kind=person,persom");
    expect(body.errors?.[0]?.message).toContain("is not one of");
  });

  it("lists the formats at an unknown one", async () => {
    const { body } = await problem("/api/export/gefx");
    expect(body.status).toBe(404);
    expect(body.detail).toMatch(/gexf, graphml, csv, json, jsonld, ftm.*did you mean gexf/);
  });

  it.each(["POST", "PUT", "PATCH", "DELETE"])("refuses %s and says what is allowed", async (method) => {
    const { answer, body } = await problem("/api/nodes", { method });
    expect(body.status).toBe(405);
    expect(answer.headers.get("allow")).toBe("GET, HEAD, OPTIONS");
  });

  it("refuses a body, whatever the method", async () => {
    expect((await problem("/api/nodes", { method: "POST", body: "{}" })).body.status).toBe(413);
  });

  it("refuses an address of more than 16 kB, and one so long that Node does not read it to its end", async () => {
    expect((await problem(`/api/nodes?q=${"x".repeat(17_000)}`)).body.status).toBe(414);
    const answer = await raw(`GET /api/nodes?q=${"x".repeat(100_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 414 /);
    expect(answer).toContain("application/problem+json");
  });

  it("refuses headers that are too large, and what is not HTTP", async () => {
    expect(
      await raw(`GET /api/nodes HTTP/1.1\r\nHost: localhost\r\nX: ${"x".repeat(100_000)}\r\n\r\n`),
    ).toMatch(/^HTTP\/1\.1 431 /);
    expect(await raw("GARBAGE\r\n\r\n")).toMatch(/^HTTP\/1\.1 400 /);
  });

  it.each(["/api/nodes/%zz", "/api/nodes/%ff", "/api/nodes?q=%", "/api/nodes?q=%ff", "/api/nodes?%=1"])(
    "refuses broken percent-encoding: %s",
    async (path) => {
      expect((await problem(path)).body.status).toBe(400);
    },
  );

  it.each([
    "__proto__",
    "constructor",
    "toString",
    "%00",
    "..%2f..%2fetc%2fpasswd",
    "%0d%0aX-Evil:1",
    "%F0%9F%98%80",
  ])("takes the key %s for what it is: unknown", async (key) => {
    expect((await problem(`/api/nodes/${key}`)).body.status).toBe(404);
    expect((await problem(`/api/nodes?${key}=1`)).body.status).toBe(400);
  });

  it("quotes no more than a hundred characters of what was sent", async () => {
    const { body } = await problem(`/api/nodes?kind=${"x".repeat(9000)}`);
    expect(body.errors?.[0]?.value).toBe(`${"x".repeat(100)}…`);
    expect(JSON.stringify(body).length).toBeLessThan(1000);
  });

  it("answers a name that could be another's with 421, and its own names as ever", async () => {
    const status = (host: string) =>
      new Promise<number | undefined>((resolve) => {
        request(`${server.address}/api/health`, { headers: { host } }, (answer) => {
          answer.resume();
          resolve(answer.statusCode);
        }).end();
      });
    expect(await status("evil.example")).toBe(421);
    expect(await status("evil.example:80")).toBe(421);
    expect(await status("127.0.0.1.evil.example")).toBe(421);
    for (const own of ["localhost", "localhost:3000", "127.0.0.1:1", "[::1]:3000"])
      expect(await status(own)).toBe(200);
  });

  it("tells a caller who asks too often when to come back", async () => {
    await using limited = await serving(undefined, { environment: { RATE_LIMIT: "2" } });
    await limited.ask("/api/health");
    await limited.ask("/api/health");
    const answer = await limited.ask("/api/health");
    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(problemSchema.parse(await answer.json()).detail).toContain("Ask again in");
  });
});
