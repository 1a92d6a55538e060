import type { RequestHandler } from "express";

const british = /^(\/api\/nodes\/[^/?]+\/)neighbours\/?(?=\?|$)/i;

/** `neighbours` is welcome too: it is answered as `neighbors` is. */
export const spelling: RequestHandler = (request, _response, next) => {
  request.url = request.url.replace(british, "$1neighbors");
  next();
};
