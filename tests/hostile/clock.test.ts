import { afterEach, describe, expect, it, vi } from "vitest";
import { serving } from "../server/serving.ts";
import { heardLog } from "../serving/heard-log.ts";

/** The machine's clock, moved by so many milliseconds; clocks that nobody sets go on as they are. */
function moveClock(by: number): void {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + by });
}

const year = 31_557_600_000;

afterEach(() => {
  vi.useRealTimers();
});

describe("a clock that is put back or forward while serving", () => {
  it("keeps nobody out for longer than a minute, and lets nobody in before it is over", async () => {
    await using server = await serving(undefined, { environment: { RATE_LIMIT: "2" } });
    const ask = async () => {
      const answer = await server.ask("/api/nodes/mexico");
      const wait = Number(answer.headers.get("retry-after"));
      expect(wait).toBeGreaterThanOrEqual(0);
      expect(wait).toBeLessThanOrEqual(60);
      return answer.status;
    };
    expect([await ask(), await ask(), await ask()]).toEqual([200, 200, 429]);
    for (const by of [-10 * year, 10 * year, -2 * year]) {
      moveClock(by);
      expect(await ask()).toBe(429);
      vi.useRealTimers();
    }
  });

  it("makes no request take less than no time, in metrics and in the log", async () => {
    const { app, lines } = heardLog();
    app.use((_request, response) => {
      moveClock(-year);
      response.end("hello");
    });
    await using server = await serving(undefined, { page: app });
    await (await server.ask("/elsewhere")).text();
    await expect.poll(() => lines.length).toBe(1);
    expect(JSON.parse(lines[0] ?? "").responseTime).toBeGreaterThanOrEqual(0);
    vi.useRealTimers();
    const metrics = await (await server.ask("/metrics")).text();
    expect(metrics).not.toMatch(/_sum\{[^}]*\} -/);
  });

  it("makes no cached answer stale or fresh: answers go by what is served, not by when", async () => {
    await using server = await serving();
    const tag = async () => (await server.ask("/api/graph")).headers.get("etag");
    const before = (await tag()) ?? "";
    moveClock(-10 * year);
    expect(await tag()).toBe(before);
    expect((await server.ask("/api/graph", { headers: { "If-None-Match": before } })).status).toBe(304);
  });
});
