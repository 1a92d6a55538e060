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
export class Unreachable extends Error {
  readonly code = "unreachable";
  constructor(address: string, cause: unknown) {
    super(`${address} does not answer`, { cause });
    this.name = "Unreachable";
  }
}

/** JSON from our own server. Rejects with Refused or Unreachable. */
export async function ask<T>(address: string, signal?: AbortSignal): Promise<T> {
  const response = await fetch(address, signal ? { signal } : {}).catch((cause: unknown) => {
    throw new Unreachable(address, cause);
  });
  if (!response.ok) throw new Refused(address, response.status, await detailOf(response));
  return (await response.json().catch((cause: unknown) => {
    throw new Unreachable(address, cause);
  })) as T;
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
