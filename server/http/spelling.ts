import type { RequestHandler } from "express";

const british = /^(\/api\/nodes\/[^/]+\/)neighbours\/?$/i;

/** `neighbours` is welcome too: it is sent on to `neighbors`, with its question. */
export const spelling: RequestHandler = (request, response, next) => {
  if (!request.url.includes("ours")) {
    next();
    return;
  }
  const mark = request.originalUrl.indexOf("?");
  const path = mark < 0 ? request.originalUrl : request.originalUrl.slice(0, mark);
  const found = british.exec(path);
  if (!found) {
    next();
    return;
  }
  const search = mark < 0 ? "" : request.originalUrl.slice(mark);
  response.writeHead(308, { Location: `${found[1]}neighbors${search}`, "Content-Length": 0 });
  response.end();
};
