import express from "express";
import { pino } from "pino";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { requestLog } from "../../server/observe/log.ts";
import type { health as healthRoute } from "../../server/routes/health.ts";
import { heardLog } from "../serving/heard-log.ts";
import { serving } from "./serving.ts";

type Health = z.infer<(typeof healthRoute)["answer"]> & { status: string };

describe("metrics", () => {
  it("count requests by route and status, under few names", async () => {
    await using server = await serving();
    for (const path of [
      "/api/nodes/mexico",
      "/api/nodes/donald-trump",
      "/api/nodes/nobody",
      "/a",
      "/b",
      "/api/c",
    ]) {
      await (await server.ask(path)).arrayBuffer();
    }
    const text = await (await server.ask("/metrics")).text();
    expect(text).toContain('dramatis_request_seconds_count{route="/api/nodes/{key}",status="200"} 2');
    expect(text).toContain('dramatis_request_seconds_count{route="/api/nodes/{key}",status="404"} 1');
    expect(text).toContain('dramatis_request_seconds_count{route="other",status="404"} 3');
    expect(text).toContain("dramatis_requests_in_work 1\n");
    for (const line of text.trim().split("\n"))
      expect(line).toMatch(/^(?:# (?:HELP|TYPE) \w+ .+|\w+(?:\{.*\})? [\d.e+-]+)$/);
  });

  it("can be switched off", async () => {
    await using server = await serving(undefined, { environment: { METRICS: "false" } });
    expect((await server.ask("/metrics")).status).toBe(404);
  });
});

describe("health", () => {
  it("says what is served, and what is wrong with file and line", async () => {
    await using server = await serving();
    const health = async () => (await server.json("/api/health")) as Health;
    expect(await health()).toMatchObject({
      status: "ok",
      live: true,
      ready: true,
      graph: { claims: 5 },
      problems: [],
    });
    const problem = { file: "graph-data/records/entities.yaml", line: 3, column: 5, message: "no such kind" };
    server.store.report("records", [problem]);
    expect(await health()).toMatchObject({ status: "degraded", ready: true, problems: [problem] });
    server.store.report("records", []);
    expect((await health()).status).toBe("ok");
  });
});

describe("the log", () => {
  it("has one entry for each request, with its id and without what was asked or who asked", async () => {
    const app = express();
    app.use((_request, response, next) => {
      response.setHeader("X-Request-Id", "id-1");
      next();
    });
    const { lines } = heardLog(app);
    app.use((_request, response) => response.end("hello"));
    const server = app.listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as import("node:net").AddressInfo;
    await (
      await fetch(`http://127.0.0.1:${port}/api/nodes?q=secret`, { headers: { Cookie: "secret" } })
    ).text();
    await expect.poll(() => lines.length).toBe(1);
    server.close();
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({
      req: { id: "id-1", method: "GET", path: "/api/nodes" },
      res: { status: 200 },
    });
    expect(lines[0]).not.toMatch(/secret|127\.0\.0\.1/);
  });

  it("costs nothing where nobody reads it", () => {
    expect(requestLog(pino({ level: "warn" }))).toBeUndefined();
  });
});
