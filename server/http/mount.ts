import type { Express, Request, RequestHandler, Response } from "express";
import type { Config } from "../config/read.ts";
import { readQueryString } from "../parameters/query-string.ts";
import type { Context, Route } from "../routes/route.ts";
import { MethodError, OverloadError, UnknownAddressError } from "./errors.ts";
import { entityTag, names } from "./etag.ts";
import { nextLink } from "./next-link.ts";
import { send } from "./send.ts";
import { Turns } from "./turns.ts";
import { whenOver } from "./when-over.ts";

const methods = "GET, HEAD, OPTIONS";

/** Puts each route at its address, refuses other methods there, and says what there is elsewhere under /api. */
export function mount(
  app: Express,
  routes: readonly Route[],
  config: Config,
  contextFor: (request: Request) => Context,
): void {
  const exportsBound = atMost(config.MAX_EXPORTS);
  const turns = new Turns();
  for (const route of routes) {
    const path = route.path.replaceAll(/\{(\w+)\}/g, ":$1");
    if (route.heavy) app.get(path, exportsBound);
    app.get(path, answering(route, contextFor, turns));
    app.all(path, (request) => {
      throw new MethodError(request.method, methods);
    });
  }
  app.use("/api", (request) => {
    throw new UnknownAddressError(request.originalUrl.split("?", 1)[0] ?? "", [
      "/api/docs",
      ...routes.map(({ path }) => path),
    ]);
  });
}

function answering(route: Route, contextFor: (request: Request) => Context, turns: Turns): RequestHandler {
  return async (request, response) => {
    response.locals.route = route.path;
    const context = contextFor(request);
    if (route.cacheable === false) response.setHeader("Cache-Control", "no-store");
    else if (isKnown(request, response, context)) return;
    const mark = request.originalUrl.indexOf("?");
    const query = readQueryString(mark < 0 ? undefined : request.originalUrl.slice(mark + 1));
    await route.waits?.(query, context);
    const work = () => route.answerTo(request.params as Record<string, string>, query, context);
    const answer = route.quick ? await work() : await turns.take(work, () => !response.destroyed);
    if (response.destroyed) return;
    const link = nextLink(answer, request.originalUrl);
    if (link) response.setHeader("Link", link);
    await send(answer, request, response, turns);
  };
}

/** Tags the answer, and answers 304 where the asker has it already. */
function isKnown(request: Request, response: Response, { snapshot, about }: Context): boolean {
  const { headers, originalUrl } = request;
  const tag = entityTag(
    snapshot.version,
    about.program,
    originalUrl,
    String(headers["accept-encoding"] ?? ""),
  );
  response.setHeader("ETag", tag);
  response.setHeader("Cache-Control", "no-cache");
  if (!names(headers["if-none-match"], tag)) return false;
  response.vary("Accept-Encoding");
  response.statusCode = 304;
  response.end();
  return true;
}

/** Lets so many long answers be in work at once. */
function atMost(most: number): RequestHandler {
  let inWork = 0;
  return (request, response, next) => {
    if (request.method === "HEAD") {
      next();
      return;
    }
    if (inWork >= most) throw new OverloadError(`${most} exports are being written already.`, 5);
    inWork += 1;
    whenOver(response, () => {
      inWork -= 1;
    });
    next();
  };
}
