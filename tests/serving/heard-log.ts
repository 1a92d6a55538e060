import { Writable } from "node:stream";
import express, { type Express } from "express";
import { pino } from "pino";
import { requestLog } from "../../server/observe/log.ts";

/** Puts the log of requests before an app's own handlers; its lines are kept as they come. */
export function heardLog(app: Express = express()): { app: Express; lines: string[] } {
  const lines: string[] = [];
  const sink = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  const log = requestLog(pino({ level: "info", base: null }, sink));
  if (log) app.use(log);
  return { app, lines };
}
