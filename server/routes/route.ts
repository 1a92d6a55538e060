import type { z } from "zod";
import type { Config } from "../config/read.ts";
import { BadParametersError, UnknownPartError } from "../http/errors.ts";
import type { Reply } from "../http/reply.ts";
import { declare } from "../parameters/declare.ts";
import { parseParameters } from "../parameters/parse.ts";
import type { QueryString } from "../parameters/query-string.ts";
import { checkReferences } from "../parameters/references.ts";
import { checkSpan } from "../parameters/span.ts";
import type { About } from "../process/about.ts";
import type { Snapshot } from "../store/snapshot.ts";
import type { Store } from "../store/store.ts";

/** What a handler may ask. Nothing else reaches it: no request, no response, no global. */
export interface Context {
  /** The graph as it stands for the whole of this request. */
  readonly snapshot: Snapshot;
  readonly store: Store;
  readonly config: Config;
  readonly about: About;
  /** Absolute address of the API, ending in a slash: for identifiers that must be one. */
  readonly base: () => string;
}

/** One address of the API as its file writes it; mounting, validation, OpenAPI and the README's test all read it. */
export interface RouteRecord<Path extends z.ZodObject, Query extends z.ZodObject> {
  /** OpenAPI's operationId. */
  readonly name: string;
  /** With `{parameter}` as in OpenAPI. */
  readonly path: `/${string}`;
  readonly summary: string;
  readonly description?: string;
  readonly parameters: { readonly path: Path; readonly query: Query };
  /** Of the answer's body. A file's is a string. */
  readonly answer: z.ZodType;
  /** Default `["application/json"]`. */
  readonly mediaTypes?: readonly string[];
  /** Statuses that this route adds to those that every route may give. */
  readonly errors: readonly (404 | 409)[];
  /** Addresses that work on the graph of this project. The first stands in the README. */
  readonly examples: readonly [`/${string}`, ...`/${string}`[]];
  /** Whether the same question has the same answer until the graph changes. Default true. */
  readonly cacheable?: boolean;
  /** Whether it counts against MAX_EXPORTS. Default false. */
  readonly heavy?: boolean;
  /** Whether it only looks things up, and so need not wait its turn among costly questions. Default false. */
  readonly quick?: boolean;
  /** What must be there before it can be answered, if anything; rejects where that takes too long. */
  readonly waits?: (query: QueryString, context: Context) => Promise<void> | undefined;
  handler(parameters: z.output<Path> & z.output<Query>, context: Context): unknown;
}

export interface Route extends Omit<RouteRecord<z.ZodObject, z.ZodObject>, "handler"> {
  /** Validates and answers: data for a JSON body, or a Reply. Throws BadParametersError with every fault at once. */
  answerTo(path: Readonly<Record<string, string>>, query: QueryString, context: Context): unknown | Reply;
}

/** A route that reads its parameters by its schemas, finds the keys that they name, and only then asks its handler. */
export function defineRoute<Path extends z.ZodObject, Query extends z.ZodObject>(
  record: RouteRecord<Path, Query>,
): Route {
  const { handler, ...rest } = record;
  const inPath = declare(record.parameters.path);
  const inQuery = declare(record.parameters.query);
  return {
    ...rest,
    answerTo(path, query, context) {
      const named = parseParameters(
        inPath,
        new Map(Object.entries(path).map(([name, value]) => [name, [value]])),
      );
      if (named.faults.length > 0) throw new UnknownPartError(named.faults);
      const { values, faults } = parseParameters(inQuery, query);
      const wrong = [
        ...faults,
        ...checkSpan(values),
        ...checkReferences(inQuery, values, context.snapshot.index),
      ];
      if (wrong.length > 0) throw new BadParametersError(wrong);
      return handler({ ...named.values, ...values } as z.output<Path> & z.output<Query>, context);
    },
  };
}
