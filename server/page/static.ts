import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { extname, join } from "node:path";
import { type RequestHandler, type Response, Router } from "express";
import { projectFolder } from "../store/project.ts";
import { type BuiltFile, readBuilt } from "./built-file.ts";

export const builtPage = join(projectFolder, "client/dist");

/** Whether the page has been built. */
export function hasPage(folder: string = builtPage): boolean {
  return existsSync(join(folder, "index.html"));
}

/** Headers that mean something for a page only: with forty files to a first view they weigh as much as a font. */
const ofPages = [
  "X-DNS-Prefetch-Control",
  "X-Download-Options",
  "X-Frame-Options",
  "X-Permitted-Cross-Domain-Policies",
  "X-XSS-Protection",
] as const;

/** Names of files that the build makes, but for those that it packs: none begins with a dot or leads out of the folder. */
const assetPath = /^\/assets\/\w[\w.-]*(?<!\.br)$/;

/**
 * The built page. Files under assets/ have their content's hash in their name: browsers keep them for good, and they are
 * kept here from the first time that they are asked for until the page is built anew.
 */
export function staticPage(folder: string = builtPage): RequestHandler {
  const assets = new Map<string, Promise<BuiltFile | null>>();
  let built = "";

  const asset = (path: string) => {
    const before = assets.get(path);
    if (before) return before;
    const now = readBuilt(join(folder, path));
    assets.set(path, now);
    const forget = () => assets.delete(path);
    // What is not there may come, and must not fill the memory.
    now.then((file) => file ?? forget(), forget);
    return now;
  };

  const sendPage: RequestHandler = async (_request, response, next) => {
    const page = await readBuilt(join(folder, "index.html"));
    if (!page) return next();
    const digest = createHash("sha1").update(page.plain).digest("base64url");
    if (digest !== built) assets.clear();
    built = digest;
    response.setHeader("Cache-Control", "no-cache").setHeader("ETag", `W/"${digest}"`);
    sendFile(page, "index.html", response);
  };

  const sendAsset: RequestHandler = async (request, response, next) => {
    const file = assetPath.test(request.path) ? await asset(request.path) : null;
    if (!file) return next();
    for (const name of ofPages) response.removeHeader(name);
    response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
    sendFile(file, request.path, response);
  };

  return Router().get(["/", "/index.html"], sendPage).get("/assets/:name", sendAsset);
}

/** As the build has packed it to whoever takes Brotli, as it is to others. Not again to whoever has it. */
function sendFile({ plain, packed }: BuiltFile, path: string, response: Response): void {
  const { req: request } = response;
  response.type(extname(path));
  if (packed) response.vary("Accept-Encoding");
  const takesPacked = packed && request.acceptsEncodings("br");
  if (takesPacked) response.setHeader("Content-Encoding", "br");
  response.send(takesPacked ? packed : plain);
}
