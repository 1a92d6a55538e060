import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
const inBrotli = promisify(brotliCompress);
const inGzip = promisify(gzip);

/** A body as Brotli. @param strength - from 0, quick, to 11, small. */
export function brotli(body: Buffer, strength: number): Promise<Buffer> {
  return inBrotli(body, {
    params: { [BROTLI_PARAM_QUALITY]: strength, [BROTLI_PARAM_SIZE_HINT]: body.length },
  });
}

/** As the compression of all other answers does it, which takes the first that the asker knows. */
const ways = {
  br: (body: Buffer) => brotli(body, 4),
  gzip: (body: Buffer) => inGzip(body),
} as const;

export type Encoding = keyof typeof ways;

/** Shorter bodies are sent as they are. In bytes. */
export const leastPacked = 1024;

/** The way for an asker who only lists what it takes; undefined where it says more than that, or knows none of them. */
export function encodingFor(accepted: string): Encoding | undefined {
  if (!/^[a-z]+(?:, ?[a-z]+)*$/.test(accepted)) return undefined;
  const names = accepted.split(/, ?/);
  return (Object.keys(ways) as Encoding[]).find((name) => names.includes(name));
}

/** Packs a body quickly, in one of the ways. */
export function packBody(body: Buffer, encoding: Encoding): Promise<Buffer> {
  return ways[encoding](body);
}
