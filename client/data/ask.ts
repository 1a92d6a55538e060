/** The server answered, but not with what was asked for. `detail` is its own advice (RFC 9457). */
export class Refused extends Error {
  readonly code = "refused";
  readonly status: number;
  constructor(address: string, status: number, detail: string) {
    super(`${address} answered ${status}: ${detail}`);
    this.name = "Refused";
    this.status = status;
  }
}

/** No answer came: the server is not running, or the network is gone. */
class Unreachable extends Error {
  readonly code = "unreachable";
  constructor(address: string, cause: unknown) {
    super(`${address} does not answer`, { cause });
    this.name = "Unreachable";
  }
}

/**
 * JSON from our own server. Rejects with Refused or Unreachable.
 * `progress` hears of the bytes that have come so far, unpacked.
 */
export async function ask<T>(address: string, progress?: (bytes: number) => void): Promise<T> {
  const response = await fetch(address).catch((cause: unknown) => {
    throw new Unreachable(address, cause);
  });
  if (!response.ok) throw new Refused(address, response.status, await detailOf(response));
  const answer = progress && response.body ? new Response(counted(response.body, progress)) : response;
  return (await answer.json().catch((cause: unknown) => {
    throw new Unreachable(address, cause);
  })) as T;
}

/** The same bytes, counted on their way; the browser's own parser still reads them. */
function counted(body: ReadableStream<Uint8Array<ArrayBuffer>>, progress: (bytes: number) => void) {
  let bytes = 0;
  return body.pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        bytes += chunk.byteLength;
        progress(bytes);
        controller.enqueue(chunk);
      },
    }),
  );
}

async function detailOf(response: Response): Promise<string> {
  const body: unknown = await response.json().catch(() => null);
  if (typeof body === "object" && body !== null) {
    const { detail, title } = body as { detail?: unknown; title?: unknown };
    if (typeof detail === "string") return detail;
    if (typeof title === "string") return title;
  }
  return response.statusText || "no reason given";
}
