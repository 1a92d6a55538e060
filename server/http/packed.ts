import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import type { Request } from "express";

const pack = promisify(brotliCompress);

/** Bytes; a longer body is packed in passing instead, since full strength takes about a second a megabyte. */
const most = 2_000_000;

const held = new WeakMap<object, Promise<Buffer>>();

/**
 * A body as Brotli at nearly full strength, a quarter smaller than what is packed in passing: once for as long as
 * what it is made from lasts. Null where the asker takes no Brotli or the body is too long to be packed so.
 */
export function packed(body: Buffer, madeFrom: object, request: Request): Promise<Buffer> | null {
  if (body.length > most || !request.acceptsEncodings("br")) return null;
  const before = held.get(madeFrom);
  if (before) return before;
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
  const now = pack(body, { params: { [BROTLI_PARAM_QUALITY]: 10, [BROTLI_PARAM_SIZE_HINT]: body.length } });
  held.set(madeFrom, now);
  return now;
}
