import { request } from "node:http";
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Tour } from "../../graph-data/model/tour.ts";
import type { Neighbors } from "../../graph-data/query/neighbors.ts";
import { takeSnapshot } from "../../server/store/snapshot.ts";
import { board } from "../pictures/board.ts";
import { type Serving, serving } from "./serving.ts";

let server: Serving;
beforeAll(async () => {
  server = await serving();
});
afterAll(() => server[Symbol.asyncDispose]());

const hub = board({
  claims: Array.from({ length: 60 }, (_, i) => ["hub", i % 2 ? "met" : "accuses", `leaf-${i % 45}`] as const),
});

describe("caching", () => {
  it("answers 304 without a body to whoever has the answer, also with a weak mark or in a list", async () => {
    const first = await server.ask("/api/nodes");
    const tag = first.headers.get("etag") ?? "";
    expect(tag).toMatch(/^"[\w-]+"$/);
    for (const header of [tag, `W/${tag}`, `"other", ${tag}`]) {
      const again = await server.ask("/api/nodes", { headers: { "If-None-Match": header } });
      expect(again.status).toBe(304);
      expect(await again.text()).toBe("");
      expect(again.headers.get("etag")).toBe(tag);
    }
  });

  it("tags another question, another encoding and another graph otherwise", async () => {
    await using other = await serving(hub);
    const tag = async (path: string, encoding = "gzip") =>
      (await other.ask(path, { headers: { "Accept-Encoding": encoding } })).headers.get("etag");
    const tags = [
      await tag("/api/nodes"),
      await tag("/api/nodes?limit=1"),
      await tag("/api/nodes", "identity"),
    ];
    other.store.replace(takeSnapshot(board({ claims: [["ada", "met", "bob"]] }), new Map()));
    tags.push(await tag("/api/nodes"));
    expect(new Set(tags).size).toBe(4);
  });

  it("tags the tour otherwise once it changes, though the graph has not", async () => {
    await using other = await serving(hub);
    const tag = async () => (await other.ask("/api/tour")).headers.get("etag");
    const { board: same, texts, json } = other.store.current;
    if (!Buffer.isBuffer(json)) throw new Error("a small graph is held as it is");
    const before = await tag();
    other.store.replace(takeSnapshot(same, texts, json));
    expect(await tag()).toBe(before);
    const step = {
      title: "One",
      text: "Words.",
      view: {},
      claims: [same.edges[0]?.attributes.claims[0]?.id ?? ""],
    };
    other.store.replace(
      takeSnapshot(same, texts, json, { title: "A tour", steps: [step] } as unknown as Tour),
    );
    expect(await tag()).not.toBe(before);
    const answer = await other.ask("/api/tour", { headers: { "If-None-Match": (await tag()) ?? "" } });
    expect(answer.status).toBe(304);
  });

  it("tags no problem", async () => {
    expect((await server.ask("/api/nodes/nobody")).headers.get("etag")).toBeNull();
    expect((await server.ask("/api/nodes?limit=0")).headers.get("etag")).toBeNull();
  });

  it("keeps health out of every cache", async () => {
    const answer = await server.ask("/api/health");
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(answer.headers.get("etag")).toBeNull();
  });
});

describe("transfer", () => {
  it("compresses what is worth it, says so, and gives the same text", async () => {
    const plain = await (
      await server.ask("/api/graph", { headers: { "Accept-Encoding": "identity" } })
    ).text();
    const packed = await new Promise<{ encoding: unknown; vary: unknown; body: Buffer }>((resolve) => {
      request(`${server.address}/api/graph`, { headers: { "accept-encoding": "br" } }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on("data", (chunk: Buffer) => chunks.push(chunk));
        answer.on("end", () =>
          resolve({
            encoding: answer.headers["content-encoding"],
            vary: answer.headers.vary,
            body: Buffer.concat(chunks),
          }),
        );
      }).end();
    });
    expect(packed.encoding).toBe("br");
    expect(packed.vary).toContain("Accept-Encoding");
    // What lasts as long as the graph is packed once, and therefore better than in passing.
    const inPassing = brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } });
    expect(packed.body.length).toBeLessThan(inPassing.length);
    expect(brotliDecompressSync(packed.body).toString()).toBe(plain);
  });

  it.each(["/api/nodes", "/api/graph", "/api/export/gexf", "/api/export/csv", "/api/docs", "/api/health"])(
    "answers HEAD %s as GET, without the body",
    async (path) => {
      const [got, head] = [await server.ask(path), await server.ask(path, { method: "HEAD" })];
      await got.arrayBuffer();
      expect(head.status).toBe(200);
      expect(await head.text()).toBe("");
      for (const name of ["content-type", "etag", "content-disposition"]) {
        expect(head.headers.get(name), name).toBe(got.headers.get(name));
      }
    },
  );

  it("says UTF-8 wherever there is text", async () => {
    for (const path of ["/api/nodes", "/api/graph", "/api/export/gexf", "/api/export/jsonld", "/metrics"]) {
      expect((await server.ask(path)).headers.get("content-type"), path).toMatch(/charset=utf-8/);
    }
  });

  it("names the language of an article", async () => {
    const answer = await server.ask("/api/documents/strikes-mexico-colombia");
    expect(answer.headers.get("content-language")).toBe("en");
  });

  it("lets pages of Gephi Lite read whatever it answers, refusals too", async () => {
    for (const path of ["/api/graph", "/api/nodes/nobody", "/api/nope"]) {
      const answer = await server.ask(path, { headers: { Origin: "https://gephi.org" } });
      expect(answer.headers.get("access-control-allow-origin")).toBe("https://gephi.org");
    }
    const asked = await server.ask("/api/export/graph.gexf", { method: "OPTIONS" });
    expect(asked.status).toBe(204);
    expect(asked.headers.get("access-control-allow-methods")).toBe("GET, HEAD");
  });

  it("gives each answer an id, and keeps a proxy's where it is a plain word", async () => {
    const id = async (given?: string) =>
      (await server.ask("/api/health", given ? { headers: { "X-Request-Id": given } } : {})).headers.get(
        "x-request-id",
      );
    expect(await id()).not.toBe(await id());
    expect(await id("abc-1")).toBe("abc-1");
    expect(await id("<script>")).not.toBe("<script>");
  });
});

describe("neighbours", () => {
  it("are answered as neighbors are, without a detour", async () => {
    for (const question of ["", "?depth=2&kind=state", "?limit=2"]) {
      const answer = await server.ask(`/api/nodes/mexico/neighbours${question}`);
      expect(answer.status).toBe(200);
      expect(await answer.json()).toEqual(await server.json(`/api/nodes/mexico/neighbors${question}`));
    }
    expect((await server.ask("/api/nodes/mexico/neighbours?depth=9")).status).toBe(400);
    expect((await server.ask("/api/nodes/nobody/neighbours")).status).toBe(404);
  });

  it("lead to no other server, however the address is written", async () => {
    for (const path of [
      "//evil.example/neighbours",
      "/%2f/evil.example/neighbours",
      "/api/nodes/a/b/neighbours",
    ]) {
      expect((await server.ask(path)).status, path).toBe(404);
    }
  });
});

describe("pages", () => {
  it("follow each other by their Link, without loss or repeats", async () => {
    await using other = await serving(hub);
    const whole = (await other.json("/api/nodes/hub/neighbors?limit=1000")) as Neighbors;
    const nodes: string[] = [];
    const edges: string[] = [];
    let address: string | undefined = "/api/nodes/hub/neighbors?limit=7&direction=out";
    while (address) {
      const answer: Response = await other.ask(address);
      const page = (await answer.json()) as Neighbors;
      nodes.push(...page.nodes.map(({ key }) => key));
      edges.push(...page.edges.map(({ key }) => key));
      address = /^<([^>]+)>; rel="next"$/.exec(answer.headers.get("link") ?? "")?.[1];
      expect(page.truncated).toBe(address !== undefined);
    }
    expect(nodes).toEqual(whole.nodes.map(({ key }) => key));
    expect(edges.sort()).toEqual(whole.edges.map(({ key }) => key).sort());
  });

  it("refuse a cursor of another question", async () => {
    await using other = await serving(hub);
    const { next } = (await other.json("/api/nodes?limit=2")) as { next: string };
    const answer = await other.ask(`/api/nodes?limit=2&kind=person&cursor=${next}`);
    expect(answer.status).toBe(409);
    expect(await answer.json()).toMatchObject({ errors: [{ parameter: "cursor", value: next }] });
    expect((await other.ask("/api/nodes?cursor=garbage")).status).toBe(400);
  });
});
