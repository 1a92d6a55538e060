import type { Server } from "node:http";
import { join } from "node:path";
import type { RequestHandler } from "express";
import { createServer } from "vite";
import { projectFolder } from "../store/project.ts";
import type { Store } from "../store/store.ts";

/** The page from its sources: Vite replaces what changes, and the page is loaded anew when the graph changes. */
export async function developersPage(server: Server, store: Store): Promise<RequestHandler> {
  const root = join(projectFolder, "client");
  const vite = await createServer({
    root,
    configFile: join(root, "vite.config.ts"),
    appType: "spa",
    server: { middlewareMode: true, hmr: { server } },
  });
  server.once("close", () => void vite.close());
  store.onChange(() => vite.ws.send({ type: "full-reload" }));
  return vite.middlewares;
}
