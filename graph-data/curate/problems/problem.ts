import { codes, type ProblemCode } from "./codes.ts";

/** The way from the top of a YAML file to a value: keys of maps and indexes of lists. */
export type Path = readonly (string | number)[];

/** Where a value stands in the records. Turned into line and column only once there is something to report. */
export interface Place {
  /** File of the records, as a person would type it. */
  readonly file: string;
  readonly path: Path;
  /** Points at the key rather than at its value. */
  readonly atKey?: boolean;
}

/** Something wrong, before its line is known. */
export interface Finding {
  readonly code: ProblemCode;
  readonly place: Place;
  /** The offending value, quoted as it stands. */
  readonly text: string;
  /** What is wrong, a sentence or more. */
  readonly says: string;
  /** Known already for what the YAML parser itself refuses. */
  readonly offset?: number;
}

/** Something wrong, as it is shown. */
export interface Problem {
  readonly code: ProblemCode;
  /** A failing problem keeps the build from being written; a warning does not. */
  readonly severity: "error" | "warning";
  readonly file: string;
  /** Counted from 1; 0 where the whole file is meant. */
  readonly line: number;
  readonly column: number;
  readonly text: string;
  /** What is wrong and what to do about it. */
  readonly message: string;
}

/** Whether a finding keeps the graph from being written. */
export function fails({ code }: Finding): boolean {
  return codes[code].fails;
}

export function severityOf(code: ProblemCode): Problem["severity"] {
  return codes[code].fails ? "error" : "warning";
}

/** Longest quotation of an offending value in a message, in code points. */
const quotedLength = 120;

/** A value within quotation marks, cut where it is long, control characters made visible. */
export function quoted(value: string): string {
  const points = value.length > quotedLength * 2 ? [...value.slice(0, quotedLength * 2)] : [...value];
  const cut = points.length > quotedLength;
  const shown = (cut ? points.slice(0, quotedLength) : points).join("").replace(controls, escapeControl);
  return `“${shown}${cut ? "…" : ""}”`;
}

const controls =
  /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufdd0-\ufdef\ufeff\ufffe\uffff]|\p{Cs}/gu;

function escapeControl(character: string): string {
  if (character === "\n") return "⏎";
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
