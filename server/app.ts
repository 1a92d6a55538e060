import type { RequestListener } from "node:http";
import compression from "compression";
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from "express";
import type { Logger } from "pino";
import type { Config } from "./config/read.ts";
import { sizeBounds, workBound } from "./http/bounds.ts";
import { crossOrigin, originPolicy } from "./http/cross-origin.ts";
import { UnknownAddressError } from "./http/errors.ts";
import { hostCheck } from "./http/host-check.ts";
import { hotNeighbors } from "./http/hot-neighbors.ts";
import { mount } from "./http/mount.ts";
import { sendProblem } from "./http/problem.ts";
import { requestLimit } from "./http/rate-limit.ts";
import { requestId } from "./http/request-id.ts";
import { dataHeaders, securityHeaders } from "./http/security-headers.ts";
import { spelling } from "./http/spelling.ts";
import { createLog, requestLog } from "./observe/log.ts";
import { Metrics } from "./observe/metrics.ts";
import { docs } from "./openapi/docs.ts";
import type { About } from "./process/about.ts";
import { routes } from "./routes/routes.ts";
import type { Store } from "./store/store.ts";

export interface AppParts {
  readonly store: Store;
  readonly config: Config;
  readonly about: About;
  /** Answers everything outside /api and /metrics; without it there is only the API. */
  readonly page?: RequestHandler;
  readonly log?: Logger;
  /** Default "strict". A developer's page needs inline scripts, so there the policy can be left out. */
  readonly policy?: "strict" | "none";
}

/** Wires the server together. It holds no state but what it is given, so several can run side by side. */
export function createApp(parts: AppParts): RequestListener {
  const { store, config, about, page, log = createLog("silent"), policy = "strict" } = parts;
  const app = express();
  app.disable("x-powered-by");
  app.set("etag", false);
  // Addresses are read by parameters/query-string.ts, where no name can reach a prototype.
  app.set("query parser", false);
  app.set("trust proxy", config.TRUST_PROXY);

  const metrics = new Metrics();
  const pageHeaders = securityHeaders(policy, config.FRAME_ANCESTORS);
  const logs = requestLog(log);
  use(app, requestId, logs, config.METRICS ? metrics.count : undefined);
  use(app, dataHeaders, hostCheck(config.HOST, config.ALLOWED_HOSTS), sizeBounds, compression());
  if (config.METRICS) app.get("/metrics", showMetrics(metrics, store));

  const limit = requestLimit(config);
  for (const handler of [
    crossOrigin(originPolicy(config)),
    ...(limit ? [limit] : []),
    workBound(config.MAX_CONCURRENT),
  ]) {
    app.use("/api", handler);
  }
  app.use(spelling);
  app.use("/api/docs", pageHeaders, docs());
  mount(app, routes, config, (request) => ({
    snapshot: store.current,
    store,
    config,
    about,
    base: () => `${config.PUBLIC_URL || `${request.protocol}://${request.headers.host}/`}api/`,
  }));

  app.use(pageHeaders);
  if (page) app.use(page);
  app.use((request) => {
    throw new UnknownAddressError(request.originalUrl.split("?", 1)[0] ?? "", [
      "/",
      "/api/docs",
      "/api/health",
    ]);
  });
  app.use(failing(log));
  // Limits and logs are Express's: where there are any, it sees every request.
  if (limit || logs) return app;
  return hotNeighbors({ store, config, about, metrics: config.METRICS ? metrics : undefined }, app);
}

function use(app: Express, ...handlers: (RequestHandler | undefined)[]): void {
  for (const handler of handlers) if (handler) app.use(handler);
}

function showMetrics(metrics: Metrics, store: Store): RequestHandler {
  return (_request, response) => {
    response.setHeader("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
    response.setHeader("Cache-Control", "no-store");
    response.end(metrics.write(store));
  };
}

/** Every failure ends here: told to the asker as a problem, and logged where it is ours. */
function failing(log: Logger): ErrorRequestHandler {
  return (error, request, response, _next) => {
    if (response.headersSent) {
      // A client that went away is no failure of ours. Otherwise the asker sees a cut connection: all that can be said.
      // Express would print the error, with its stack and beside the log.
      if (!response.destroyed) log.error({ err: error, id: response.locals.id }, "answer broke off");
      response.destroy();
      return;
    }
    const problem = sendProblem(error, request, response);
    if (problem.status === 500) log.error({ err: error, id: response.locals.id }, "request failed");
  };
}
