import type { RequestHandler } from "express";
import { BodyError, OverloadError, TooLongError } from "./errors.ts";
import { whenOver } from "./when-over.ts";

/** Bytes of an address; a quote of a few thousand letters fits. Node refuses headers beyond twice that by itself. */
export const longestAddress = 16_384;

/** Refuses what is too large before any work is done for it. */
export const sizeBounds: RequestHandler = (request, _response, next) => {
  if (request.url.length > longestAddress) next(new TooLongError(longestAddress));
  else if (request.headers["transfer-encoding"] !== undefined) next(new BodyError());
  else if (Number(request.headers["content-length"] ?? 0) > 0) next(new BodyError());
  else next();
};

/** Answers 503 while more than `most` requests are in work, so that those in work can finish. */
export function workBound(most: number): RequestHandler {
  let inWork = 0;
  return (_request, response, next) => {
    if (inWork >= most) {
      next(new OverloadError(`The server is busy with ${most} requests.`, 1));
      return;
    }
    inWork += 1;
    whenOver(response, () => {
      inWork -= 1;
    });
    next();
  };
}
