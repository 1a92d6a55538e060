import type { RequestHandler } from "express";
import { rateLimit } from "express-rate-limit";
import type { Config } from "../config/read.ts";
import { TooManyRequestsError } from "./errors.ts";
import { isLoopback } from "./loopback.ts";

/** Requests a minute from one address where the server can be reached from outside. */
const openToOthers = 1200;

/** A limit for each client, or undefined where none is set: who can reach a loopback address owns the machine. */
export function requestLimit(config: Config): RequestHandler | undefined {
  const limit =
    config.RATE_LIMIT === "auto" ? (isLoopback(config.HOST) ? 0 : openToOthers) : config.RATE_LIMIT;
  if (limit === 0) return undefined;
  return rateLimit({
    windowMs: 60_000,
    limit,
    standardHeaders: "draft-8",
    legacyHeaders: false,
    handler: (_request, response, next) => {
      const seconds = Number(response.getHeader("Retry-After") ?? 60);
      next(new TooManyRequestsError(seconds));
    },
  });
}
