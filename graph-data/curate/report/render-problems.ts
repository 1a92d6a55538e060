import type { Problem } from "../problems/problem.ts";

/** Problems as a person reads them: errors first, then warnings, with a count of each at the end. */
export function renderProblems(problems: readonly Problem[]): string {
  if (problems.length === 0) return "";
  const errors = problems.filter((problem) => problem.severity === "error");
  const warnings = problems.filter((problem) => problem.severity === "warning");
  const lines = [...errors, ...warnings].map(renderProblem);
  return `${lines.join("\n")}\n\n${tally(errors.length, "error")}, ${tally(warnings.length, "warning")}\n`;
}

/** `file:line:column: severity code: message`, the form that editors and terminals make a link of. */
function renderProblem({ file, line, column, code, severity, message }: Problem): string {
  const place = line === 0 ? file : `${file}:${line}:${column}`;
  return `${place}: ${severity} ${code}: ${message}`;
}

function tally(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}
