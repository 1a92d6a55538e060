import type { Request, Response } from "express";
import { packed } from "./packed.ts";
import { Reply } from "./reply.ts";
import { sendChunks } from "./send-chunks.ts";
import type { Turns } from "./turns.ts";

const jsonType = "application/json; charset=utf-8";

/** Sends what a route's handler gave: data as JSON, or a Reply as it says. */
export async function send(
  answer: unknown,
  request: Request,
  response: Response,
  turns: Turns,
): Promise<void> {
  if (!(answer instanceof Reply)) {
    sendWhole(JSON.stringify(answer), jsonType, response);
    return;
  }
  response.statusCode = answer.status;
  for (const [name, value] of Object.entries(answer.headers)) response.setHeader(name, value);
  const type = withCharset(answer.mediaType);
  const { body } = answer;
  if (typeof body === "string" || Buffer.isBuffer(body)) {
    const whole = Buffer.isBuffer(body) ? body : Buffer.from(body);
    const small = answer.madeFrom && packed(whole, answer.madeFrom, request, isText(answer.mediaType));
    // Said of the plain answer too, or a cache would give it to whoever asks for a packed one.
    if (answer.madeFrom) response.vary("Accept-Encoding");
    if (small) response.setHeader("Content-Encoding", "br");
    sendWhole((await small) ?? body, type, response);
    return;
  }
  response.setHeader("Content-Type", type);
  if (request.method === "HEAD") response.end();
  else await sendChunks(Symbol.iterator in body ? fair(body, turns) : body, response, answer.written);
}

/** Text is handed on as text: Node then sends it in one write with the headers. */
function sendWhole(body: string | Buffer, type: string, response: Response): void {
  response.setHeader("Content-Type", type);
  response.setHeader("Content-Length", Buffer.byteLength(body));
  response.end(body);
}

function withCharset(mediaType: string): string {
  return isText(mediaType) ? `${mediaType}; charset=utf-8` : mediaType;
}

function isText(mediaType: string): boolean {
  return /^text\/|[/+](?:json|xml|x-ndjson)/.test(mediaType);
}

/** Makes each chunk in its turn, so that others have theirs, however fast the reader is. */
async function* fair(
  chunks: Iterable<string | Uint8Array>,
  turns: Turns,
): AsyncGenerator<string | Uint8Array> {
  const iterator = chunks[Symbol.iterator]();
  for (;;) {
    const { done, value } = await turns.piece(() => iterator.next());
    if (done) return;
    yield value;
  }
}
