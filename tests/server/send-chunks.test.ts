import { createServer, type RequestListener, request } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliDecompressSync } from "node:zlib";
import compression from "compression";
import express from "express";
import { describe, expect, it } from "vitest";
import { sendChunks } from "../../server/http/send-chunks.ts";

const size = 100_000;
const count = 60;

interface Sent {
  readonly body: Buffer;
  /** Buffers that it took to send all. */
  readonly buffers: number;
}

/** A body of many chunks, each filled with its number, in buffers that are filled anew as soon as they are given back. */
async function sent(
  headers: Record<string, string>,
  read: (part: Buffer) => unknown = () => {},
): Promise<Sent> {
  const ready: Uint8Array[] = [];
  let buffers = 0;
  async function* chunks() {
    for (let number = 1; number <= count; number++) {
      // Others are answered between chunks, as a server does.
      await new Promise(setImmediate);
      const buffer = ready.pop() ?? new Uint8Array(size);
      if (!seen.has(buffer)) buffers += 1;
      seen.add(buffer);
      yield buffer.fill(number);
    }
  }
  const seen = new Set<Uint8Array>();
  const app = express();
  app.use(compression());
  app.get("/", (_request, response) => {
    response.setHeader("Content-Type", "text/plain");
    return sendChunks(chunks(), response, (chunk) => ready.push(chunk));
  });
  const server = createServer(app as RequestListener).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  try {
    const { port } = server.address() as AddressInfo;
    const answer = await new Promise<import("node:http").IncomingMessage>((resolve, reject) =>
      request({ host: "127.0.0.1", port, headers }).on("response", resolve).on("error", reject).end(),
    );
    const parts: Buffer[] = [];
    for await (const part of answer) {
      parts.push(part as Buffer);
      await read(part as Buffer);
    }
    return { body: Buffer.concat(parts), buffers };
  } finally {
    server.close();
  }
}

const whole = Buffer.concat(Array.from({ length: count }, (_, i) => Buffer.alloc(size, i + 1)));

describe("Chunks that are sent", () => {
  it("arrive whole, and lie in as little memory as if there were few of them", async () => {
    const { body, buffers } = await sent({});
    expect(body.equals(whole)).toBe(true);
    expect(buffers).toBeLessThan(5);
  });

  it("are not filled anew before a slow reader has them", async () => {
    const { body, buffers } = await sent({}, () => new Promise((resolve) => setTimeout(resolve, 1)));
    expect(body.equals(whole)).toBe(true);
    expect(buffers).toBeLessThan(5);
  });

  it("are not filled anew before they are compressed", async () => {
    const { body, buffers } = await sent({ "Accept-Encoding": "br" });
    expect(brotliDecompressSync(body).equals(whole)).toBe(true);
    expect(buffers).toBeLessThan(5);
  });
});
