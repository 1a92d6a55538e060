import type { Response } from "express";
import { whenOver } from "./when-over.ts";

/**
 * Sends chunks one after another, each while the next is made; `written` is told of each that nobody looks at any more, so
 * that its memory can be filled anew. Ends early, and quietly, where nobody reads on.
 */
export async function sendChunks(
  chunks: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>,
  response: Response,
  written: (chunk: Uint8Array) => void,
): Promise<void> {
  const send = sender(response, written);
  let sending = Promise.resolve();
  for await (const chunk of chunks) {
    await sending;
    if (response.destroyed) return;
    sending = send(chunk);
  }
  await sending;
  response.end();
}

/** Each promise is kept once there is room for more, or nobody is there to read it. */
function sender(response: Response, written: (chunk: Uint8Array) => void) {
  let goOn = () => {};
  // Compression lets no write call back, and no listener be taken off again. Once drained, nothing written is held.
  response.on("drain", () => goOn());
  whenOver(response, () => goOn());
  return (chunk: string | Uint8Array) =>
    new Promise<void>((resolve) => {
      const isFull = !response.write(chunk);
      if (!isFull || response.destroyed) {
        resolve();
        return;
      }
      goOn = () => {
        goOn = () => {};
        if (typeof chunk !== "string") written(chunk);
        resolve();
      };
    });
}
