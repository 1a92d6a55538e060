import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { formatNames, formats } from "../../graph-data/formats/formats.ts";
import { filterBoard } from "../../graph-data/query/filter/filter-board.ts";
import { indexBoard } from "../../graph-data/query/index/board-index.ts";
import { board } from "../pictures/board.ts";
import { cast } from "./cast.ts";
import { type Serving, serving } from "./serving.ts";

let server: Serving;
beforeAll(async () => {
  server = await serving(cast, { environment: { PUBLIC_URL: "https://board.example/" } });
});
afterAll(() => server[Symbol.asyncDispose]());

function whole(chunks: Iterable<string | Uint8Array>): Buffer {
  return Buffer.concat([...chunks].map((chunk) => Buffer.from(chunk)));
}

describe("an export", () => {
  it.each(formatNames)(
    "of %s is the writer's file, named and typed, with the filters and choices of the address",
    async (name) => {
      const format = formats[name];
      const answer = await server.ask(`/api/export/${name}?edges=claims&version=1.2&without=mexico`);
      const options = { edges: "claims", version: "1.2", base: "https://board.example/api/" } as const;
      const expected = whole(format.write(filterBoard(indexBoard(cast), { without: ["mexico"] }), options));
      expect(Buffer.from(await answer.arrayBuffer()).equals(expected)).toBe(true);
      expect(answer.headers.get("content-type")?.split(";")[0]).toBe(format.mediaType);
      expect(answer.headers.get("content-disposition")).toBe(
        `attachment; filename="dramatis.${format.extension}"`,
      );
    },
  );

  it("of GEXF stands at an address that ends like a file's too", async () => {
    const [one, other] = [await server.ask("/api/export/gexf"), await server.ask("/api/export/graph.gexf")];
    expect(await one.text()).toBe(await other.text());
  });

  it("waits for a slow reader instead of filling the memory, and lets others be served meanwhile", async () => {
    const names = Array.from({ length: 300 }, (_, i) => `n${i}`);
    const description = "x".repeat(200_000);
    const large = board({ nodes: Object.fromEntries(names.map((key) => [key, { description }])) });
    await using big = await serving(large, { environment: { MAX_EXPORTS: "1" } });
    const before = process.memoryUsage().arrayBuffers + process.memoryUsage().external;
    const reading = request(`${big.address}/api/export/gexf`);
    const answer = await new Promise<import("node:http").IncomingMessage>((resolve) => {
      reading.on("response", resolve).end();
    });
    answer.pause();
    await new Promise((resolve) => setTimeout(resolve, 300));
    const held = process.memoryUsage().arrayBuffers + process.memoryUsage().external - before;
    expect(held).toBeLessThan(30_000_000);
    expect((await big.ask("/api/health")).status).toBe(200);

    const another = await big.ask("/api/export/gexf");
    expect(another.status).toBe(503);
    expect(Number(another.headers.get("retry-after"))).toBeGreaterThan(0);

    reading.destroy();
    await expect.poll(async () => (await big.ask("/api/export/json?kind=state")).status).toBe(200);
  });
});
