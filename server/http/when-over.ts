import type { Response } from "express";

const waiting = new WeakMap<Response, (() => void)[]>();

/** Calls back once an answer is over, whole or cut off. One listener serves all, however many wait. */
export function whenOver(response: Response, then: () => void): void {
  const others = waiting.get(response);
  if (others) {
    others.push(then);
    return;
  }
  const all = [then];
  waiting.set(response, all);
  response.once("close", () => {
    for (const each of all) each();
  });
}
