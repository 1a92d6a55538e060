/** One thing wrong with one parameter, as it is told to the caller. */
export interface ParameterFault {
  readonly parameter: string;
  /** What was sent, cut to a hundred characters; absent where nothing was. */
  readonly value?: string;
  readonly message: string;
}

/**
 * A request that cannot be answered, in words for the one who asked.
 * `message` says what is wrong and what to do; the status stands in statuses.ts.
 */
export class RequestError extends Error {
  readonly code: string;
  readonly faults: readonly ParameterFault[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    code: string,
    message: string,
    more: { faults?: readonly ParameterFault[]; headers?: Record<string, string> } = {},
  ) {
    super(message);
    this.name = new.target.name;
    this.code = code;
    this.faults = more.faults ?? [];
    this.headers = more.headers ?? {};
  }
}

export class BadParametersError extends RequestError {
  constructor(faults: readonly ParameterFault[]) {
    const count = faults.length === 1 ? "One parameter" : `${faults.length} parameters`;
    super(
      "bad-parameters",
      `${count} cannot be used as given; “errors” says which and what would be accepted.`,
      {
        faults,
      },
    );
  }
}

export class MalformedAddressError extends RequestError {
  constructor(message: string) {
    super("malformed-address", message);
  }
}

/** A part of the address that is none of those there are, such as an unknown format. */
export class UnknownPartError extends RequestError {
  constructor(faults: readonly ParameterFault[]) {
    const says = faults.map(({ value, message }) => `“${value ?? ""}” ${message}`).join("; ");
    super("unknown-part", `Nothing is served at this address: ${says}.`, { faults });
  }
}

export class UnknownAddressError extends RequestError {
  constructor(address: string, known: readonly string[]) {
    super("unknown-address", `Nothing is served at ${shorten(address)}. There is: ${known.join(", ")}.`);
  }
}

export class MethodError extends RequestError {
  constructor(method: string, allowed: string) {
    super("method-not-allowed", `${method} does nothing here: this server is read-only. Use ${allowed}.`, {
      headers: { Allow: allowed },
    });
  }
}

export class TooLongError extends RequestError {
  constructor(limit: number) {
    super(
      "address-too-long",
      `The address is longer than ${limit} bytes. Ask for less at once, or fetch /api/graph and filter it yourself.`,
      { headers: { Connection: "close" } },
    );
  }
}

export class BodyError extends RequestError {
  constructor() {
    super(
      "body-too-large",
      "This server is read-only and takes no request body. Put the question in the address.",
      {
        headers: { Connection: "close" },
      },
    );
  }
}

export class HostError extends RequestError {
  constructor(host: string) {
    super(
      "unknown-host",
      `This server does not answer to the host “${shorten(host)}”. Use the address that it printed, or add the name to ALLOWED_HOSTS.`,
    );
  }
}

export class TooManyRequestsError extends RequestError {
  constructor(seconds: number) {
    super("too-many-requests", `Too many requests from your address. Ask again in ${seconds} s.`, {
      headers: { "Retry-After": String(seconds) },
    });
  }
}

export class OverloadError extends RequestError {
  constructor(message: string, seconds: number) {
    super("overload", `${message} Ask again in ${seconds} s.`, {
      headers: { "Retry-After": String(seconds) },
    });
  }
}

/** Something is still being made ready that the answer needs. */
export class NotReadyError extends RequestError {
  constructor(message: string, seconds: number) {
    super("not-ready", `${message} Ask again in ${seconds} s.`, {
      headers: { "Retry-After": String(seconds) },
    });
  }
}

/** At most a hundred characters of what was sent, so that an answer never grows with its question. */
export function shorten(text: string): string {
  const points = Array.from(text.slice(0, 400));
  return points.length > 100 ? `${points.slice(0, 100).join("")}…` : points.join("");
}
