import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type RequestHandler, Router } from "express";

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
  router.get(["", "/"], (request, response) => {
    if (request.originalUrl.split("?", 1)[0]?.endsWith("/")) response.redirect(308, "/api/docs");
    else response.sendFile(join(own, "index.html"), { cacheControl: false });
  });
  for (const [name, folder] of Object.entries(files)) {
    router.get(`/${name}`, (_request, response) => {
      response.sendFile(join(folder, name), { maxAge: "1h" });
    });
  }
  return router;
}
