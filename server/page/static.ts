import { existsSync } from "node:fs";
import { access } from "node:fs/promises";
import { extname, join } from "node:path";
import express, { type RequestHandler, Router } from "express";
import { projectFolder } from "../store/project.ts";

export const builtPage = join(projectFolder, "client/dist");

/** Whether the page has been built. */
export function hasPage(folder: string = builtPage): boolean {
  return existsSync(join(folder, "index.html"));
}

/** Headers that mean something for a page only: with forty files to a first view they weigh as much as a font. */
const ofPages = [
  "Cross-Origin-Opener-Policy",
  "Origin-Agent-Cluster",
  "X-DNS-Prefetch-Control",
  "X-Download-Options",
  "X-Frame-Options",
  "X-Permitted-Cross-Domain-Policies",
  "X-XSS-Protection",
] as const;

/** The built page. Files under assets/ have their content's hash in their name and are kept for good. */
export function staticPage(folder: string = builtPage): RequestHandler {
  const router = Router();
  router.use(packedFiles(folder));
  router.use(
    "/assets",
    express.static(join(folder, "assets"), {
      immutable: true,
      maxAge: "1y",
      index: false,
      setHeaders: (response) => {
        for (const name of ofPages) response.removeHeader(name);
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
      },
    }),
  );
  router.use(
    express.static(folder, {
      setHeaders: (response) => response.setHeader("Cache-Control", "no-cache"),
    }),
  );
  return router;
}

/** Names of files that the build packs: no name that begins with a dot, and no way out of the folder. */
const plainName = /^\/(?:assets\/)?\w[\w.-]*\.(?:js|css|svg|html)$/;

/** Answers with the file that the build has packed beside the one asked for, to whoever takes Brotli. */
function packedFiles(folder: string): RequestHandler {
  return async (request, response, next) => {
    const path = request.path === "/" ? "/index.html" : request.path;
    if (plainName.test(path)) {
      const packed = await access(join(folder, `${path}.br`)).then(
        () => true,
        () => false,
      );
      if (packed) response.vary("Accept-Encoding");
      if (packed && request.acceptsEncodings("br")) {
        response.type(extname(path));
        response.setHeader("Content-Encoding", "br");
        request.url = `${path}.br`;
      }
    }
    next();
  };
}
