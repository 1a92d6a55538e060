import type { RequestHandler } from "express";

/** Headers that pages of other origins may read. */
export const readable = "ETag, Link, Content-Disposition, Retry-After, X-Request-Id";

/**
 * Lets pages of the allowed origins read; with "*" those of any, since nothing here depends on who asks.
 * A list keeps a board on one's own machine from being read by whatever page is open beside it.
 */
export function crossOrigin(allowed: readonly string[]): RequestHandler {
  const origins = new Set(allowed.map((origin) => origin.toLowerCase().replace(/\/$/, "")));
  const any = origins.has("*");
  return (request, response, next) => {
    const { origin } = request.headers;
    if (!any) response.vary("Origin");
    if (any) response.setHeader("Access-Control-Allow-Origin", "*");
    else if (origin !== undefined && origins.has(origin.toLowerCase())) {
      response.setHeader("Access-Control-Allow-Origin", origin);
    }
    if (response.hasHeader("Access-Control-Allow-Origin")) {
      response.setHeader("Access-Control-Expose-Headers", readable);
    }
    if (request.method !== "OPTIONS") {
      next();
      return;
    }
    response.writeHead(204, {
      Allow: "GET, HEAD, OPTIONS",
      "Access-Control-Allow-Methods": "GET, HEAD",
      "Access-Control-Allow-Headers": "If-None-Match",
      "Access-Control-Max-Age": "86400",
    });
    response.end();
  };
}
