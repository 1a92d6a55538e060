import {
  InvalidBound,
  InvalidCursor,
  InvalidDate,
  UnknownClaim,
  UnknownDocument,
  UnknownEdge,
  UnknownNode,
} from "../../graph-data/query/errors.ts";
import {
  BadParametersError,
  BodyError,
  HostError,
  MalformedAddressError,
  MethodError,
  NotReadyError,
  OverloadError,
  TooLongError,
  TooManyRequestsError,
  UnknownAddressError,
  UnknownPartError,
} from "./errors.ts";

// biome-ignore lint/suspicious/noExplicitAny: constructors differ in what they take
type ErrorClass = abstract new (...given: any[]) => Error;

export interface StatusRow {
  readonly error: ErrorClass;
  readonly status: number;
  /** A short name for the kind of problem, the same each time it occurs. */
  readonly title: string;
  /** What to do next, where the error itself does not say. */
  readonly next?: string;
  /** The parameter whose value was wrong, where there is only one it can be. */
  readonly parameter?: string;
}

/** The one place that says which failure answers with which status. */
const statuses = [
  { error: BadParametersError, status: 400, title: "Bad parameters" },
  { error: MalformedAddressError, status: 400, title: "Malformed address" },
  { error: InvalidCursor, status: 409, title: "Unusable cursor", parameter: "cursor" },
  { error: InvalidDate, status: 400, title: "Unusable date", parameter: "to" },
  { error: InvalidBound, status: 400, title: "Out of bounds" },
  { error: UnknownNode, status: 404, title: "Unknown node", next: "/api/nodes?q= finds nodes by name." },
  {
    error: UnknownEdge,
    status: 404,
    title: "Unknown edge",
    next: "/api/nodes/{key}/neighbors lists the edges of a node.",
  },
  { error: UnknownClaim, status: 404, title: "Unknown claim", next: "/api/claims lists claims." },
  { error: UnknownDocument, status: 404, title: "Unknown document", next: "/api/documents lists documents." },
  { error: UnknownPartError, status: 404, title: "Unknown address" },
  { error: UnknownAddressError, status: 404, title: "Unknown address" },
  { error: MethodError, status: 405, title: "Method not allowed" },
  { error: BodyError, status: 413, title: "Body too large" },
  { error: TooLongError, status: 414, title: "Address too long" },
  { error: HostError, status: 421, title: "Unknown host" },
  { error: TooManyRequestsError, status: 429, title: "Too many requests" },
  { error: OverloadError, status: 503, title: "Overload" },
  { error: NotReadyError, status: 503, title: "Not ready yet" },
] as const satisfies readonly StatusRow[];

/** The row of an error of ours; undefined for any other, which is then a fault of the server. */
export function statusOf(error: Error): StatusRow | undefined {
  return statuses.find((row: StatusRow) => error instanceof row.error);
}
