import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { inject } from "vitest";

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".woff2": "font/woff2",
};

/** As strict as the canvas can stand; what it needs beyond 'self' is named here and nowhere else. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  "worker-src blob:",
].join("; ");

/**
 * The canvas alone on a page, served under a strict policy.
 * @param files further files by their path, such as `/graph.json`
 */
export async function serveCanvasPage(files: Readonly<Record<string, string>>) {
  const folder = inject("canvasPage");
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const name = path === "/" ? "/index.html" : path;
    const given = files[name];
    try {
      const body = given ?? readFileSync(join(folder, normalize(name)));
      response.writeHead(200, {
        "content-type": types[extname(name)] ?? "application/octet-stream",
        "content-security-policy": policy,
      });
      response.end(body);
    } catch (error) {
      response.writeHead(404, { "content-type": "text/plain" });
      response.end(`${name}: ${(error as Error).message}`);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    async close(): Promise<void> {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
