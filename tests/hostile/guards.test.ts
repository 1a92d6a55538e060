import { request } from "node:http";
import { describe, expect, it } from "vitest";
import { serving } from "../server/serving.ts";

/** The status that a Host header gets. */
function statusOf(address: string, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const asked = request(address, { headers: { host } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    asked.on("error", reject).end();
  });
}

describe("a server on a loopback address", () => {
  it("answers to no name that somebody else's DNS could point at it, at any address", async () => {
    await using server = await serving();
    for (const path of ["/", "/api/graph", "/api/docs", "/metrics", "/nothing"]) {
      for (const host of [
        "evil.example",
        "localhost.evil.example",
        "127.0.0.1.nip.io",
        "0x7f000001.evil.example",
      ]) {
        expect(await statusOf(server.address + path, host), `${host}${path}`).toBe(421);
      }
    }
    expect(await statusOf(`${server.address}/api/graph`, "localhost:9")).toBe(200);
  });
});

describe("pages of other origins", () => {
  const asked = { headers: { Origin: "https://gephi.org" } };

  it("may read where any may", async () => {
    await using server = await serving(undefined, { environment: { ALLOWED_ORIGINS: "*" } });
    expect((await server.ask("/api/graph", asked)).headers.get("access-control-allow-origin")).toBe("*");
  });

  it("may by default not read what a machine serves to itself, but for its own pages and Gephi Lite", async () => {
    await using server = await serving();
    const allowed = async (path: string, origin: string) =>
      (await server.ask(path, { headers: { Origin: origin } })).headers.get("access-control-allow-origin");
    const paths = ["/api/graph", "/api/nodes/donald-trump/neighbors", "/api/export/gexf", "/api/health"];
    for (const path of paths) {
      for (const origin of [
        "https://evil.example",
        "null",
        "https://gephi.org.evil.example",
        "http://gephi.org",
        "http://localhost.evil.example",
        "http://evil.example#http://localhost",
        "http://127.0.0.1.nip.io",
        "file://",
      ]) {
        expect(await allowed(path, origin), `${origin}${path}`).toBeNull();
      }
      for (const origin of [
        "https://gephi.org",
        "http://localhost:5173",
        "http://127.0.0.1",
        "http://[::1]:80",
      ]) {
        expect(await allowed(path, origin), `${origin}${path}`).toBe(origin);
      }
      const plain = await server.ask(path);
      expect(plain.headers.get("access-control-allow-origin")).toBeNull();
      expect(plain.headers.get("vary")).toMatch(/Origin/);
    }
  });

  it("may by default read what is served to others", async () => {
    await using server = await serving(undefined, { environment: { HOST: "0.0.0.0" } });
    for (const path of ["/api/graph", "/api/nodes/donald-trump/neighbors"]) {
      expect((await server.ask(path, asked)).headers.get("access-control-allow-origin")).toBe("*");
    }
  });

  it("may read where they are named, and no others may", async () => {
    await using server = await serving(undefined, { environment: { ALLOWED_ORIGINS: "https://gephi.org" } });
    const allowed = await server.ask("/api/graph", asked);
    expect(allowed.headers.get("access-control-allow-origin")).toBe("https://gephi.org");
    expect(allowed.headers.get("vary")).toMatch(/Origin/);
    for (const origin of ["https://evil.example", "null", "https://gephi.org.evil.example"]) {
      const answer = await server.ask("/api/graph", { headers: { Origin: origin } });
      expect(answer.headers.get("access-control-allow-origin")).toBeNull();
      expect(answer.headers.get("vary")).toMatch(/Origin/);
    }
  });

  it("may not read where none is named", async () => {
    await using server = await serving(undefined, { environment: { ALLOWED_ORIGINS: "" } });
    const answer = await server.ask("/api/graph", asked);
    expect(answer.headers.get("access-control-allow-origin")).toBeNull();
    const preflight = await server.ask("/api/graph", { ...asked, method: "OPTIONS" });
    expect(preflight.headers.get("access-control-allow-origin")).toBeNull();
  });
});

describe("nothing is written over HTTP:", () => {
  it.each(["POST", "PUT", "PATCH", "DELETE"])("%s is refused everywhere", async (method) => {
    await using server = await serving();
    for (const path of [
      "/api/graph",
      "/api/claims/trump-hosted-infantino",
      "/api/export/gexf",
      "/",
      "/api/docs",
    ]) {
      expect([404, 405]).toContain((await server.ask(path, { method })).status);
    }
  });
});

describe("a cache on the way", () => {
  it("is told of every answer that there is a packed one, so that it gives neither for the other", async () => {
    await using server = await serving();
    const documents = (await (await server.ask("/api/documents")).json()).documents as { id: string }[];
    for (const path of [
      "/api/columns",
      "/api/columns?limit=2",
      `/api/documents/${documents[0]?.id}`,
      "/api/graph",
    ]) {
      for (const accepted of ["br", "gzip", "identity", "br;q=0, gzip;q=0", "nonsense"]) {
        const answer = await server.ask(path, { headers: { "Accept-Encoding": accepted } });
        expect(answer.headers.get("vary"), `${path} as ${accepted}`).toMatch(/\bAccept-Encoding\b/);
        await answer.arrayBuffer();
      }
    }
  });
});
