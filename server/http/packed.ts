import type { Request } from "express";
import { brotli } from "./pack-body.ts";

/** Bytes; at full strength a longer body would take about a second a megabyte. */
const most = 2_000_000;
const strength = { full: 10, quick: 5 } as const;

const held = new WeakMap<object, Promise<Buffer>>();

/**
 * A body as Brotli at nearly full strength, a quarter smaller than what is packed in passing: once for as long as
 * what it is made from lasts. A long one is packed less well, or, where it `canInPassing`, not here. Null where the asker
 * takes no Brotli.
 */
export function packed(
  body: Buffer,
  madeFrom: object,
  request: Request,
  canInPassing: boolean,
): Promise<Buffer> | null {
  if ((body.length > most && canInPassing) || !request.acceptsEncodings("br")) return null;
  return packOnce(body, madeFrom);
}

/** The same without being asked: who asks next need not wait. */
export function packOnce(body: Buffer, madeFrom: object = body): Promise<Buffer> {
  const before = held.get(madeFrom);
  if (before) return before;
  const now = brotli(body, body.length > most ? strength.quick : strength.full);
  held.set(madeFrom, now);
  return now;
}
