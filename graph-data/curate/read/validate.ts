import { z } from "zod";
import { suggestion } from "../problems/nearest-name.ts";
import type { Finding, Path, Place } from "../problems/problem.ts";

/** A record and where it stands. */
export interface Located<T> {
  readonly value: T;
  readonly place: Place;
}

/** A place further down the same file. */
export function within(place: Place, ...steps: Path): Place {
  return { file: place.file, path: [...place.path, ...steps] };
}

/** A value as its schema wants it, or undefined after saying everything that is wrong with it. */
export function validate<S extends z.ZodType>(
  schema: S,
  value: unknown,
  place: Place,
  findings: Finding[],
): z.infer<S> | undefined {
  const checked = schema.safeParse(value);
  if (checked.success) return checked.data;
  for (const issue of checked.error.issues) findings.push(...findingsOf(issue, schema, value, place));
  return undefined;
}

function findingsOf(issue: z.core.$ZodIssue, schema: z.ZodType, value: unknown, place: Place): Finding[] {
  const path = issue.path.filter((step) => typeof step !== "symbol");
  const at = within(place, ...path);
  if (issue.code === "unrecognized_keys") {
    const known = keysAt(schema, path);
    return issue.keys.map((key) => ({
      code: "unknown-key" as const,
      place: { ...within(at, key), atKey: true },
      text: key,
      says: `is no key of this record.${suggestion(key, known)}`,
    }));
  }
  const found = valueAt(value, path);
  return [{ code: "shape", place: at, text: shown(found), says: saysOf(issue, path, found) }];
}

function saysOf(issue: z.core.$ZodIssue, path: Path, found: unknown): string {
  const name = path.length === 0 ? "the record" : path.join(".");
  if (found === undefined) return `${name} is missing.`;
  if (issue.code === "invalid_value") {
    const values = issue.values.map(String);
    if (values.length > 1) {
      const near = typeof found === "string" ? suggestion(found, values) : "";
      return `${name} must be one of ${values.join(", ")}.${near}`;
    }
  }
  if (issue.code === "invalid_type" && issue.expected === "string") {
    return `${name} must be text; put it in quotation marks if it is.`;
  }
  return `${name} ${issue.message.replace(/^Invalid input: /, "is not as it should be: ")}.`;
}

function shown(value: unknown): string {
  if (typeof value === "string") return value;
  if (value === undefined) return "";
  const json = JSON.stringify(value) ?? "";
  return json.length > 200 ? `${json.slice(0, 200)}…` : json;
}

function valueAt(value: unknown, path: Path): unknown {
  let found: unknown = value;
  for (const step of path) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, step)) return undefined;
    found = (found as Record<string | number, unknown>)[step];
  }
  return found;
}

/** Keys that a schema knows at a path, through lists and optional fields. */
function keysAt(schema: z.ZodType, path: Path): string[] {
  let found: unknown = schema;
  for (const step of path) {
    found = bare(found);
    if (found instanceof z.ZodObject) found = found.shape[step];
    else if (found instanceof z.ZodArray) found = found.element;
  }
  found = bare(found);
  return found instanceof z.ZodObject ? Object.keys(found.shape) : [];
}

function bare(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
    return bare(schema.unwrap());
  }
  return schema;
}
