import type { z } from "zod";
import { type ParameterFault, shorten } from "../http/errors.ts";
import { adviceOnCommas } from "./comma-list.ts";
import type { Declared } from "./declare.ts";
import { nearest } from "./nearest.ts";
import type { QueryString } from "./query-string.ts";

export interface Parsed {
  readonly values: Record<string, unknown>;
  readonly faults: readonly ParameterFault[];
}

/** Reads the parameters of a question: every fault is reported, none is guessed around. */
export function parseParameters(declared: readonly Declared[], sent: QueryString): Parsed {
  const values: Record<string, unknown> = {};
  const faults: ParameterFault[] = [];
  let met = 0;
  for (const parameter of declared) {
    const given = sent.get(parameter.name);
    if (given === undefined) {
      if (parameter.required) faults.push({ parameter: parameter.name, message: "is required" });
      else if (parameter.fallback !== undefined) values[parameter.name] = parameter.fallback;
      continue;
    }
    met += 1;
    readOne(parameter, given, values, faults);
  }
  if (met < sent.size) faults.push(...unknownNames(declared, sent));
  return { values, faults };
}

function readOne(
  parameter: Declared,
  given: readonly string[],
  values: Record<string, unknown>,
  faults: ParameterFault[],
): void {
  if (!parameter.repeatable && given.length > 1) {
    const message = `is given ${given.length} times, but takes one value`;
    faults.push({ parameter: parameter.name, value: shorten(given.join(", ")), message });
    return;
  }
  const read = parameter.repeatable ? given : number(given[0] ?? "", parameter.numeric);
  const outcome = parameter.schema.safeParse(read);
  if (outcome.success) {
    values[parameter.name] = outcome.data;
    return;
  }
  for (const issue of outcome.error.issues) faults.push(faultOf(parameter, issue, given));
}

/** Only plain decimal integers become numbers; anything else is left for the schema to refuse. */
function number(text: string, numeric: boolean): string | number {
  return numeric && /^-?\d{1,15}$/.test(text) ? Number(text) : text;
}

function faultOf(parameter: Declared, issue: z.core.$ZodIssue, given: readonly string[]): ParameterFault {
  const at = issue.path[0];
  const value = given[typeof at === "number" ? at : 0] ?? "";
  return { parameter: parameter.name, value: shorten(value), message: messageOf(parameter, issue, value) };
}

function messageOf({ name, repeatable }: Declared, issue: z.core.$ZodIssue, value: string): string {
  if (issue.code === "invalid_value") {
    const allowed = issue.values.map(String);
    const advice = repeatable && adviceOnCommas(name, value, (part) => allowed.includes(part));
    if (advice) return advice;
    const [hint] = nearest(value, allowed, 1);
    return `is not one of ${allowed.join(", ")}${hint ? `; did you mean ${hint}?` : ""}`;
  }
  if (issue.code === "too_small" && issue.origin !== "string") return `is less than ${issue.minimum}`;
  if (issue.code === "too_big" && issue.origin !== "string") {
    return issue.origin === "array"
      ? `is given more than ${issue.maximum} times`
      : `is more than ${issue.maximum}`;
  }
  if (issue.code === "too_small") return "is empty";
  if (issue.code === "too_big") return `is longer than ${issue.maximum} characters`;
  if (issue.code === "invalid_type" && issue.expected === "int") return "is not a whole number";
  if (issue.code === "invalid_type" && issue.expected === "number") return "is not a whole number";
  return issue.message;
}

function unknownNames(declared: readonly Declared[], sent: QueryString): ParameterFault[] {
  const names = declared.map((parameter) => parameter.name);
  const faults: ParameterFault[] = [];
  for (const [name, values] of sent) {
    if (names.includes(name)) continue;
    const [hint] = nearest(name, names, 1);
    const known = names.length === 0 ? "this address takes none" : `known here: ${names.join(", ")}`;
    faults.push({
      parameter: shorten(name),
      value: shorten(values.join(", ")),
      message: `is not a parameter here${hint ? `; did you mean ${hint}?` : ""} (${known})`,
    });
    if (faults.length === 50) break;
  }
  return faults;
}
