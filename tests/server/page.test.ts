import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasPage, staticPage } from "../../server/page/static.ts";
import { type Serving, serving } from "./serving.ts";

let folder: string;
let server: Serving;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dramatis-"));
  expect(hasPage(folder)).toBe(false);
  await mkdir(join(folder, "assets"));
  await writeFile(join(folder, "index.html"), "<!doctype html><title>The page</title>");
  await writeFile(join(folder, "assets/index-abc123.js"), "export {};");
  for (const file of ["index.html", "assets/index-abc123.js"]) {
    await writeFile(join(folder, `${file}.br`), brotliCompressSync(await readFile(join(folder, file))));
  }
  await writeFile(join(folder, ".sources"), "secret");
  await writeFile(join(folder, ".sources.js.br"), "secret");
  server = await serving(undefined, { page: staticPage(folder) });
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

describe("the page", () => {
  it("is asked for anew each time, but files with a hash in their name are kept for good", async () => {
    expect(hasPage(folder)).toBe(true);
    const page = await server.ask("/?node=mexico");
    expect(await page.text()).toContain("The page");
    expect(page.headers.get("cache-control")).toBe("no-cache");
    const script = await server.ask("/assets/index-abc123.js");
    expect(script.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  });

  it("comes as the build has packed it to whoever takes that, and as it is to others", async () => {
    for (const path of ["/", "/index.html", "/assets/index-abc123.js"]) {
      const packed = await server.ask(path, { headers: { "Accept-Encoding": "gzip, br" } });
      expect([packed.headers.get("content-encoding"), packed.headers.get("vary")], path).toEqual([
        "br",
        "Accept-Encoding",
      ]);
      const plain = await server.ask(path, { headers: { "Accept-Encoding": "identity" } });
      expect([plain.headers.get("content-encoding"), plain.headers.get("vary")], path).toEqual([
        null,
        "Accept-Encoding",
      ]);
      expect(plain.headers.get("content-type"), path).toBe(packed.headers.get("content-type"));
      expect(await packed.text(), path).toBe(await plain.text());
    }
  });

  it("is not sent again to whoever has it", async () => {
    const tag = (await server.ask("/")).headers.get("etag") ?? "";
    // As a browser asks when the page is loaded anew; fetch would ask past every cache.
    const headers = { "If-None-Match": tag, "Cache-Control": "max-age=0" };
    const again = await server.ask("/", { headers });
    expect([again.status, await again.text()]).toEqual([304, ""]);
  });

  it("keeps files in memory until it is built anew, and finds those that were not there before", async () => {
    await using own = await serving(undefined, { page: staticPage(folder) });
    const asset = join(folder, "assets/late-abc123.css");
    const status = async () => (await own.ask("/assets/late-abc123.css")).status;
    await own.ask("/");
    expect(await status()).toBe(404);
    await writeFile(asset, "body {}");
    expect(await status()).toBe(200);
    await rm(asset);
    expect(await status()).toBe(200);
    await own.ask("/");
    expect(await status()).toBe(200);
    const before = await readFile(join(folder, "index.html"));
    await writeFile(join(folder, "index.html"), "<!doctype html><title>Another</title>");
    await own.ask("/");
    await writeFile(join(folder, "index.html"), before);
    expect(await status()).toBe(404);
  });

  it("runs under a policy that allows nothing inline and nothing from elsewhere", async () => {
    const { headers } = await server.ask("/");
    const policy = new Map(
      (headers.get("content-security-policy") ?? "").split(";").map((part) => {
        const [name = "", ...values] = part.trim().split(" ");
        return [name, values] as const;
      }),
    );
    expect(policy.get("script-src")).toEqual(["'self'"]);
    expect(policy.get("worker-src")).toEqual(["'self'", "blob:"]);
    expect(policy.get("img-src")).toEqual(["'self'", "data:", "blob:"]);
    expect(policy.get("frame-ancestors")).toEqual(["'none'"]);
    expect(policy.has("upgrade-insecure-requests")).toBe(false);
    expect([...policy.values()].flat().join(" ")).not.toMatch(/unsafe|https?:|\*/);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-powered-by")).toBeNull();
    // Each would have a browser start another process before it shows anything.
    expect(headers.get("cross-origin-opener-policy")).toBeNull();
    expect(headers.get("origin-agent-cluster")).toBeNull();
  });

  it("serves no file that is hidden or outside its folder", async () => {
    for (const path of [
      "/.sources",
      "/.sources.js",
      "/..%2f..%2fetc%2fpasswd",
      "/assets/..%2f.sources",
      "/assets/",
      "/%00",
    ]) {
      const answer = await server.ask(path);
      expect(answer.status, path).toBeGreaterThanOrEqual(400);
      expect(answer.status, path).toBeLessThan(500);
      expect(await answer.text()).not.toContain("secret");
    }
  });

  it("may be framed by the origins that are allowed, and no other", async () => {
    await using open = await serving(undefined, {
      page: staticPage(folder),
      environment: { FRAME_ANCESTORS: "https://news.example" },
    });
    const { headers } = await open.ask("/");
    expect(headers.get("content-security-policy")).toContain("frame-ancestors https://news.example");
    expect(headers.get("x-frame-options")).toBeNull();
  });
});

describe("the API's reader", () => {
  it("comes from here, with no script in it and nothing from elsewhere", async () => {
    const page = await server.ask("/api/docs");
    const html = await page.text();
    expect(page.headers.get("content-security-policy")).toContain("script-src 'self'");
    expect(html).not.toMatch(/https?:/);
    expect(html).not.toMatch(/<script(?![^>]* src=)|<style| on\w+=/);
    for (const [, address] of html.matchAll(/(?:src|href)="([^"]+)"/g)) {
      expect((await server.ask(address ?? "")).status, address).toBe(200);
    }
  });

  it("is not sent again to whoever has it", async () => {
    const tag = (await server.ask("/api/docs")).headers.get("etag") ?? "";
    expect(tag).toMatch(/^".+"$/);
    const again = await server.ask("/api/docs", { headers: { "If-None-Match": tag } });
    expect([again.status, await again.text()]).toEqual([304, ""]);
  });

  it("is at one address", async () => {
    const answer = await server.ask("/api/docs/");
    expect([answer.status, answer.headers.get("location")]).toEqual([308, "/api/docs"]);
    expect((await server.ask("/api/docs/package.json")).status).toBe(404);
  });
});
