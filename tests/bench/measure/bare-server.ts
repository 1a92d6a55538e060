import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import compression from "compression";
import express, { type RequestHandler } from "express";
import { build } from "vite";
import type { Board } from "../../../graph-data/model/graph.ts";

/** A page of nothing but sigma and the same data, built and served as anybody would: Express, static files, gzip. */
export async function serveBare(board: Board): Promise<{ url: string; close(): Promise<void> }> {
  const outDir = mkdtempSync(join(tmpdir(), "dramatis-bare-"));
  const root = fileURLToPath(new URL("../bare", import.meta.url));
  await build({ root, configFile: false, logLevel: "error", build: { outDir, emptyOutDir: true } });
  const body = JSON.stringify(board);
  const app = express();
  const graph: RequestHandler = (_request, response) => {
    response.type("json").send(body);
  };
  app.use(compression()).get("/api/graph", graph).use(express.static(outDir));
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}
