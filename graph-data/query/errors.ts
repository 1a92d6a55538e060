/** What each question's error is called on the wire; the server maps them to statuses in one table. */
export type QueryErrorCode =
  | "unknown-node"
  | "unknown-edge"
  | "unknown-claim"
  | "unknown-document"
  | "invalid-cursor"
  | "invalid-date"
  | "invalid-bound";

/** A question that cannot be answered: what is wrong with which value, and what to do. */
export abstract class QueryError extends Error {
  abstract readonly code: QueryErrorCode;
  /** The offending value, as it was given. */
  readonly value: string;
  /** The nearest value that would have been known, or null where none is near. */
  readonly nearest: string | null;

  constructor(message: string, value: string, nearest: string | null = null) {
    super(message);
    this.name = new.target.name;
    this.value = value;
    this.nearest = nearest;
  }
}

/** Long values are shortened in messages; `value` keeps them whole. */
function quoted(value: string): string {
  const points = Array.from(value.slice(0, 200));
  return points.length > 80 ? `“${points.slice(0, 80).join("")}…”` : `“${value}”`;
}

function hint(nearest: string | null): string {
  return nearest === null ? "" : `; did you mean ${quoted(nearest)}?`;
}

export class UnknownNode extends QueryError {
  readonly code = "unknown-node";
  constructor(key: string, nearest: string | null = null) {
    super(`no node has the key ${quoted(key)}${hint(nearest)}`, key, nearest);
  }
}

export class UnknownEdge extends QueryError {
  readonly code = "unknown-edge";
  constructor(key: string, nearest: string | null = null) {
    super(`no edge has the key ${quoted(key)}${hint(nearest)}`, key, nearest);
  }
}

export class UnknownClaim extends QueryError {
  readonly code = "unknown-claim";
  constructor(id: string, nearest: string | null = null) {
    super(`no claim has the id ${quoted(id)}${hint(nearest)}`, id, nearest);
  }
}

export class UnknownDocument extends QueryError {
  readonly code = "unknown-document";
  constructor(id: string, nearest: string | null = null) {
    super(`no document has the id ${quoted(id)}${hint(nearest)}`, id, nearest);
  }
}

/** The cursor was made up, damaged, or made for another question or another build of the board. */
export class InvalidCursor extends QueryError {
  readonly code = "invalid-cursor";
  constructor(cursor: string) {
    super(
      `the cursor ${quoted(cursor)} does not belong to this question; ask again without a cursor, and pass on only what “next” gives`,
      cursor,
    );
  }
}

export class InvalidDate extends QueryError {
  readonly code = "invalid-date";
  constructor(
    value: string,
    problem = "is not an EDTF date; write 2025, 2025-11, 2025-11-17 or 2025-09/2025-11",
  ) {
    super(`${quoted(value)} ${problem}`, value);
  }
}

/** A number outside what the question allows: a limit, a depth, k, maxHops. */
export class InvalidBound extends QueryError {
  readonly code = "invalid-bound";
  constructor(name: string, value: number, least: number, most: number) {
    super(
      `${name} is ${value}; give a whole number from ${least}${most === Infinity ? "" : ` to ${most}`}`,
      String(value),
    );
  }
}

/** A whole number within bounds, or InvalidBound. */
export function bounded(name: string, value: number, least: number, most: number = Infinity): number {
  const whole = Number.isInteger(value) || (value === Infinity && most === Infinity);
  if (!whole || value < least || value > most) throw new InvalidBound(name, value, least, most);
  return value;
}
