import type { RequestHandler } from "express";
import { type ClientRateLimitInfo, rateLimit, type Store } from "express-rate-limit";
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
    store: new SteadyStore(),
    handler: (_request, response, next) => {
      const seconds = Number(response.getHeader("Retry-After") ?? 60);
      next(new TooManyRequestsError(seconds));
    },
  });
}

interface Asker {
  hits: number;
  /** By a clock that nobody sets: a machine whose clock is put back would refuse for years otherwise. */
  readonly until: number;
}

/** Counts each client's requests in windows of its own. */
class SteadyStore implements Store {
  readonly localKeys = true;
  readonly #askers = new Map<string, Asker>();
  #window = 60_000;
  #sweep: NodeJS.Timeout | undefined;

  init({ windowMs }: { readonly windowMs: number }): void {
    this.#window = windowMs;
    clearInterval(this.#sweep);
    this.#sweep = setInterval(() => this.#forget(), windowMs).unref();
  }

  increment(key: string): ClientRateLimitInfo {
    const now = performance.now();
    const before = this.#askers.get(key);
    const asker = before && before.until > now ? before : { hits: 0, until: now + this.#window };
    asker.hits += 1;
    this.#askers.set(key, asker);
    return { totalHits: asker.hits, resetTime: new Date(Date.now() + asker.until - now) };
  }

  decrement(key: string): void {
    const asker = this.#askers.get(key);
    if (asker && asker.hits > 0) asker.hits -= 1;
  }

  resetKey(key: string): void {
    this.#askers.delete(key);
  }

  #forget(): void {
    const now = performance.now();
    for (const [key, { until }] of this.#askers) if (until <= now) this.#askers.delete(key);
  }
}
