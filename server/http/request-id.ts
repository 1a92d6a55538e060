import { randomUUID } from "node:crypto";
import type { RequestHandler } from "express";

/** Names each request in answer and log; a proxy's name for it is kept where it is a plain word. */
export const requestId: RequestHandler = (request, response, next) => {
  const given = request.headers["x-request-id"];
  const id = typeof given === "string" && /^[\w-]{1,64}$/.test(given) ? given : randomUUID();
  response.locals.id = id;
  response.setHeader("X-Request-Id", id);
  next();
};
