import type { Request, Response } from "express";
import { z } from "zod";
import { QueryError } from "../../graph-data/query/errors.ts";
import { type ParameterFault, RequestError, shorten } from "./errors.ts";
import { type StatusRow, statusOf } from "./statuses.ts";

/** RFC 9457, problem details: https://www.rfc-editor.org/rfc/rfc9457 */
export const problemSchema = z
  .strictObject({
    type: z.string().meta({ description: "names the kind of problem, the same each time" }),
    title: z.string(),
    status: z.int(),
    detail: z.string().meta({ description: "what is wrong this time, and what to do" }),
    instance: z.string().meta({ description: "the path that was asked" }),
    errors: z
      .array(
        z.strictObject({
          parameter: z.string(),
          value: z.string().optional().meta({ description: "what was sent, cut to a hundred characters" }),
          message: z.string(),
        }),
      )
      .optional()
      .meta({ description: "every parameter that is wrong, all at once" }),
  })
  .meta({ id: "Problem" });
export type Problem = z.infer<typeof problemSchema>;

export const problemMediaType = "application/problem+json";

/** What a failure says to the one who asked. An error that is not ours says nothing of itself. */
function problemOf(error: unknown, instance: string): Problem {
  const about = { instance: shorten(instance) };
  const row = error instanceof Error ? statusOf(error) : undefined;
  if (row && (error instanceof RequestError || error instanceof QueryError)) {
    const faults = error instanceof RequestError ? error.faults : faultsOf(error, row);
    return {
      type: `urn:dramatis:problem:${error.code}`,
      title: row.title,
      status: row.status,
      detail: [sentence(error.message), ...(row.next ? [row.next] : [])].join(" "),
      ...about,
      ...(faults.length > 0 ? { errors: [...faults] } : {}),
    };
  }
  const status = clientStatus(error);
  if (status !== undefined) {
    return {
      type: "urn:dramatis:problem:refused",
      title: "Refused",
      status,
      detail:
        "The request cannot be served as it was sent. Check its address; /api/docs lists what there is.",
      ...about,
    };
  }
  return {
    type: "urn:dramatis:problem:internal",
    title: "Internal error",
    status: 500,
    detail:
      "Something went wrong here, not in your request. It has been logged; X-Request-Id names the entry.",
    ...about,
  };
}

function faultsOf(error: QueryError, { parameter }: StatusRow): ParameterFault[] {
  return parameter ? [{ parameter, value: shorten(error.value), message: error.message }] : [];
}

/** A clause as a sentence of its own. */
function sentence(clause: string): string {
  const first = clause.charAt(0).toUpperCase() + clause.slice(1);
  return /[.?!]$/.test(first) ? first : `${first}.`;
}

/** Express and its static files mark what a client did wrong with a 4xx `status`. */
function clientStatus(error: unknown): number | undefined {
  if (!(error instanceof Error) || !("status" in error)) return undefined;
  const { status } = error;
  return typeof status === "number" && status >= 400 && status < 500 ? status : undefined;
}

/** Answers with what went wrong, as a problem that no cache keeps; gives back what was said. */
export function sendProblem(error: unknown, request: Request, response: Response): Problem {
  const [path = "/"] = request.originalUrl.split("?", 1);
  const problem = problemOf(error, path);
  if (error instanceof RequestError) response.set({ ...error.headers });
  const body = Buffer.from(JSON.stringify(problem));
  response.removeHeader("ETag");
  response.removeHeader("Content-Disposition");
  response.removeHeader("Content-Encoding");
  response.writeHead(problem.status, {
    "Content-Type": problemMediaType,
    "Content-Length": body.length,
    "Cache-Control": "no-store",
  });
  response.end(body);
  return problem;
}
