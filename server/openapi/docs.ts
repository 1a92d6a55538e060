import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type RequestHandler, Router } from "express";
import { names } from "../http/etag.ts";

const dist = dirname(createRequire(import.meta.url).resolve("swagger-ui-dist/package.json"));
const own = fileURLToPath(new URL("./reader", import.meta.url));

/** What the reader is made of; nothing else of the package is served, and nothing comes from elsewhere. */
const files = {
  "swagger-ui.css": dist,
  "swagger-ui-bundle.js": dist,
  "favicon-32x32.png": dist,
  "reader.js": own,
} as const;

/** The API's description for people: Swagger UI from our own address, under our own policy. */
export function docs(): RequestHandler {
  const router = Router({ strict: true });
  const page = readFileSync(join(own, "index.html"));
  const tag = `"${createHash("sha1").update(page).digest("base64url")}"`;
  router.get(["", "/"], (request, response) => {
    if (request.originalUrl.split("?", 1)[0]?.endsWith("/")) {
      response.redirect(308, "/api/docs");
      return;
    }
    response.set({ ETag: tag, "Cache-Control": "no-cache" });
    if (names(request.headers["if-none-match"], tag)) response.status(304).end();
    else response.type("html").send(page);
  });
  for (const [name, folder] of Object.entries(files)) {
    router.get(`/${name}`, (_request, response) => {
      response.sendFile(join(folder, name), { maxAge: "1h" });
    });
  }
  return router;
}
