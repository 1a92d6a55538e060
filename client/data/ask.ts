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
 */
export async function ask<T>(address: string): Promise<T> {
  const response = await answered(address);
  return (await response.json().catch((cause: unknown) => {
    throw new Unreachable(address, cause);
  })) as T;
}

/**
 * Bytes from our own server, at the beginning of a buffer of their own. Rejects as `ask` does.
 * `progress` hears of the bytes that have come so far, unpacked.
 */
export async function askBytes(address: string, progress: (bytes: number) => void): Promise<Uint8Array> {
  const { body } = await answered(address);
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    const reader = body?.getReader();
    for (let next = await reader?.read(); next?.value; next = await reader?.read()) {
      chunks.push(next.value);
      length += next.value.length;
      progress(length);
    }
  } catch (cause) {
    throw new Unreachable(address, cause);
  }
  const bytes = new Uint8Array(length);
  let place = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, place);
    place += chunk.length;
  }
  return bytes;
}

async function answered(address: string): Promise<Response> {
  const response = await fetch(address).catch((cause: unknown) => {
    throw new Unreachable(address, cause);
  });
  if (!response.ok) throw new Refused(address, response.status, await detailOf(response));
  return response;
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
