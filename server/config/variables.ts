import { z } from "zod";

const flag = z.enum(["true", "false"]).transform((text) => text === "true");
const list = z.string().transform((text) => text.split(",").flatMap((part) => part.trim() || []));

function whole(least: number, most: number) {
  return z
    .string()
    .regex(/^\d{1,9}$/, "is not a whole number")
    .transform(Number)
    .pipe(z.number().min(least, `is less than ${least}`).max(most, `is more than ${most}`));
}

export interface VariableRow {
  readonly schema: z.ZodType<unknown, string>;
  /** As it would be written in the environment. */
  readonly default: string;
  readonly meaning: string;
}

/** Every environment variable that is read, with its default and what it does. The README shows this table. */
export const variables = {
  PORT: {
    schema: whole(0, 65_535),
    default: "3000",
    meaning: "port to listen on; 0 takes any free one",
  },
  HOST: {
    schema: z.string().regex(/^[\w.:%-]+$/, "is not a host name or IP address"),
    default: "127.0.0.1",
    meaning: "address to listen on; 0.0.0.0 for every interface",
  },
  ALLOWED_HOSTS: {
    schema: list,
    default: "",
    meaning:
      "host names, parted by commas, that requests may name besides localhost and IP addresses (guards against DNS rebinding); empty: any, unless HOST is a loopback address",
  },
  ALLOWED_ORIGINS: {
    schema: list.refine(
      (origins) => origins.every((origin) => /^(?:\*|auto|https?:\/\/[^/\s]+\/?)$/i.test(origin)),
      "names what is no origin such as https://example.org",
    ),
    default: "auto",
    meaning:
      "origins, parted by commas, whose pages may read the API from a browser; *: any; empty: none but our own; auto: any, but where HOST is a loopback address only pages of this machine and Gephi Lite (`https://gephi.org`)",
  },
  PUBLIC_URL: {
    schema: z.union([
      z.literal(""),
      z.url({ protocol: /^https?$/, error: "is not an http or https address" }).regex(/\/$/, "must end in /"),
    ]),
    default: "",
    meaning: "address under which others reach the site, ending in /; used for identifiers in JSON-LD",
  },
  GRAPH: {
    schema: z.string().min(1, "is empty"),
    default: "graph-data/built/graph.json",
    meaning:
      "the built graph to serve, from the project's folder; its articles lie in seeds/ beside it, or else in the project's",
  },
  WATCH: {
    schema: flag,
    default: "true",
    meaning: "whether to rebuild when records or articles change, and to reload when the built graph does",
  },
  LOG_LEVEL: {
    schema: z.enum(["silent", "fatal", "error", "warn", "info", "debug", "trace"]),
    default: "warn",
    meaning: "least severe entry to log, as JSON lines on standard output; info logs each request",
  },
  METRICS: {
    schema: flag,
    default: "true",
    meaning: "whether /metrics answers, in Prometheus' text format",
  },
  RATE_LIMIT: {
    schema: z.union([z.literal("auto"), whole(0, 1_000_000)]),
    default: "auto",
    meaning:
      "requests to /api a minute for each client; 0: no limit; auto: none on a loopback address, else 1200",
  },
  TRUST_PROXY: {
    schema: whole(0, 10),
    default: "0",
    meaning: "number of proxies in front whose X-Forwarded-For is believed",
  },
  MAX_CONCURRENT: {
    schema: whole(1, 100_000),
    default: "256",
    meaning: "requests in work at once; more are answered 503",
  },
  MAX_EXPORTS: {
    schema: whole(1, 1000),
    default: "8",
    meaning: "exports in work at once; more are answered 503",
  },
  MAX_CONNECTIONS: {
    schema: whole(1, 1_000_000),
    default: "10000",
    meaning: "open connections; beyond, those that have asked nothing for longest are closed",
  },
  DRAIN_SECONDS: {
    schema: whole(0, 3600),
    default: "10",
    meaning: "how long a stopping server lets requests finish",
  },
  FRAME_ANCESTORS: {
    schema: list,
    default: "",
    meaning: "origins, parted by commas, that may show the page in a frame; empty: none",
  },
} as const satisfies Record<string, VariableRow>;

export type VariableName = keyof typeof variables;
