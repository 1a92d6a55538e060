import type { RequestHandler } from "express";
import type { Config } from "../config/read.ts";
import { isLoopback } from "./loopback.ts";

/** Headers that pages of other origins may read. */
export const readable = "ETag, Link, Content-Disposition, Retry-After, X-Request-Id";

/** Where Gephi Lite is served, to which the page has a link; it fetches the file from the reader's browser. */
const gephiLite = "https://gephi.org";

/** Whose pages may read: anybody's, or those of origins that a question tells apart. */
export type OriginPolicy = "any" | ((origin: string) => boolean);

/**
 * On a loopback address the default lets pages of this machine and Gephi Lite read, and no others: what is served there
 * is its owner's, not the business of whatever page is open beside it. Elsewhere the default is anybody, since nothing
 * depends on who asks.
 */
export function originPolicy({
  HOST,
  ALLOWED_ORIGINS,
}: Pick<Config, "HOST" | "ALLOWED_ORIGINS">): OriginPolicy {
  const named = new Set(ALLOWED_ORIGINS.map((origin) => origin.toLowerCase().replace(/\/$/, "")));
  const auto = named.delete("auto");
  if (named.has("*") || (auto && !isLoopback(HOST))) return "any";
  if (auto) named.add(gephiLite);
  return (origin) => named.has(origin.toLowerCase()) || (auto && isOfThisMachine(origin));
}

function isOfThisMachine(origin: string): boolean {
  const found = /^https?:\/\/(?:\[(::1)\]|([\w.-]+))(?::\d{1,5})?$/i.exec(origin);
  return isLoopback((found?.[1] ?? found?.[2] ?? "").toLowerCase());
}

/** Lets pages of the allowed origins read. */
export function crossOrigin(policy: OriginPolicy): RequestHandler {
  return (request, response, next) => {
    const { origin } = request.headers;
    if (policy === "any") response.setHeader("Access-Control-Allow-Origin", "*");
    else {
      response.vary("Origin");
      if (origin !== undefined && policy(origin)) response.setHeader("Access-Control-Allow-Origin", origin);
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
