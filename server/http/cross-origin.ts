import type { RequestHandler } from "express";

const readable = "ETag, Link, Content-Disposition, Retry-After, X-Request-Id";

/** Lets pages of any origin read: everything here is public and nothing depends on who asks. */
export const crossOrigin: RequestHandler = (request, response, next) => {
  response.setHeader("Access-Control-Allow-Origin", "*");
  response.setHeader("Access-Control-Expose-Headers", readable);
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
