import type { RequestHandler } from "express";
import { type Logger, pino } from "pino";
import { pinoHttp } from "pino-http";

/** JSON lines on standard output. */
export function createLog(level: string): Logger {
  return pino({ level, base: null });
}

/**
 * One entry for each request: method, path, status, duration and id. Neither address nor headers of the asker are kept,
 * nor what was asked after the question mark.
 */
export function requestLog(log: Logger): RequestHandler | undefined {
  if (!log.isLevelEnabled("info")) return undefined;
  const logged = pinoHttp({
    logger: log,
    genReqId: (_request, response) => String(response.getHeader("X-Request-Id") ?? ""),
    serializers: {
      req: (request: { id: unknown; method: string; url: string }) => ({
        id: request.id,
        method: request.method,
        path: request.url.split("?", 1)[0]?.slice(0, 200),
      }),
      res: (response: { statusCode: number }) => ({ status: response.statusCode }),
    },
    customLogLevel: (_request, response) => (response.statusCode >= 500 ? "error" : "info"),
    // By a clock that nobody sets: pino-http's own may run backwards.
    customSuccessObject: (_request, response, entry) => ({ ...entry, responseTime: tookOf(response) }),
    customErrorObject: (_request, response, _error, entry) => ({ ...entry, responseTime: tookOf(response) }),
  }) as RequestHandler;
  return (request, response, next) => {
    begun.set(response, performance.now());
    logged(request, response, next);
  };
}

const begun = new WeakMap<object, number>();

/** Milliseconds since a request came. */
function tookOf(response: object): number {
  return Math.round(performance.now() - (begun.get(response) ?? performance.now()));
}
