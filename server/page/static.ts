import { existsSync } from "node:fs";
import { join } from "node:path";
import express, { type RequestHandler, Router } from "express";
import { projectFolder } from "../store/project.ts";

export const builtPage = join(projectFolder, "client/dist");

/** Whether the page has been built. */
export function hasPage(folder: string = builtPage): boolean {
  return existsSync(join(folder, "index.html"));
}

/** The built page. Files under assets/ have their content's hash in their name and are kept for good. */
export function staticPage(folder: string = builtPage): RequestHandler {
  const router = Router();
  router.use(
    "/assets",
    express.static(join(folder, "assets"), { immutable: true, maxAge: "1y", index: false }),
  );
  router.use(
    express.static(folder, {
      setHeaders: (response) => response.setHeader("Cache-Control", "no-cache"),
    }),
  );
  return router;
}
