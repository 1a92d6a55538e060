import type { z } from "zod";
import { type VariableName, type VariableRow, variables } from "./variables.ts";

export type Config = { readonly [Name in VariableName]: z.output<(typeof variables)[Name]["schema"]> };

export class ConfigError extends Error {
  readonly code = "bad-config";
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The environment cannot be used: ${problems.join("; ")}.`);
    this.name = "ConfigError";
    this.problems = problems;
  }
}

/** Reads the environment by the table. Throws ConfigError with every problem at once. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const values: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const [name, row] of Object.entries(variables) as [VariableName, VariableRow][]) {
    const given = environment[name];
    const outcome = row.schema.safeParse(given === undefined ? row.default : given.trim());
    if (outcome.success) values[name] = outcome.data;
    else
      problems.push(
        `${name}=${JSON.stringify(given)} ${explain(outcome.error)} (default ${row.default || "empty"})`,
      );
  }
  if (problems.length > 0) throw new ConfigError(problems);
  return values as Config;
}

function explain(error: z.ZodError): string {
  return error.issues
    .map((issue) => {
      if (issue.code === "invalid_value") return `is not one of ${issue.values.join(", ")}`;
      if (issue.code === "invalid_union") return explainUnion(issue);
      return issue.message;
    })
    .join(" and ");
}

function explainUnion(issue: z.core.$ZodIssueInvalidUnion): string {
  const last = issue.errors.at(-1)?.[0]?.message;
  return last ?? issue.message;
}
