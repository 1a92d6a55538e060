import { randomUUID } from "node:crypto";
import type { IncomingMessage, RequestListener } from "node:http";
import type { Config } from "../config/read.ts";
import type { Metrics } from "../observe/metrics.ts";
import type { About } from "../process/about.ts";
import { neighbors, neighborsText } from "../routes/neighbors.ts";
import type { Snapshot } from "../store/snapshot.ts";
import type { Store } from "../store/store.ts";
import { longestAddress } from "./bounds.ts";
import { originPolicy, readable } from "./cross-origin.ts";
import { entityTag } from "./etag.ts";
import { type KeptAnswer, KeptAnswers } from "./kept-answers.ts";
import { cannotBeRebound, hostName } from "./loopback.ts";
import { nextLink } from "./next-link.ts";
import { encodingFor, leastPacked, packBody } from "./pack-body.ts";
import { dataHeaderValues } from "./security-headers.ts";

export interface HotParts {
  readonly store: Store;
  readonly config: Config;
  readonly about: About;
  /** Undefined where nobody counts. */
  readonly metrics: Metrics | undefined;
}

const before = "/api/nodes/";
const after = "/neighbors";
/** Headers that ask for more than the plain answer: who sends one is answered by Express. */
const particular = [
  "content-length",
  "if-none-match",
  "transfer-encoding",
  "upgrade",
  "x-request-id",
] as const;

/**
 * Answers what is asked most, the first neighbors of a node, without Express's router and out of what was answered before:
 * a fraction of the time. Only the plainest question, of a key that there is, by whom no origin need be checked; all
 * others go on to `next`, which answers or refuses them. A test holds both to the same answers.
 */
export function hotNeighbors(
  { store, config, about, metrics }: HotParts,
  next: RequestListener,
): RequestListener {
  const policy = originPolicy(config);
  const isAny = policy === "any";
  const same = [
    ...Object.entries(dataHeaderValues).flat(),
    ...(isAny ? ["Access-Control-Allow-Origin", "*", "Access-Control-Expose-Headers", readable] : []),
    ...["Cache-Control", "no-cache", "Vary", isAny ? "Accept-Encoding" : "Origin, Accept-Encoding"],
    ...["Content-Type", "application/json; charset=utf-8"],
  ];
  let of = { snapshot: store.current, kept: new KeptAnswers() };
  const answerFor = (snapshot: Snapshot, key: string, url: string): KeptAnswer => {
    if (of.snapshot !== snapshot) of = { snapshot, kept: new KeptAnswers() };
    const before = of.kept.get(key);
    if (before) return before;
    const { text, next: cursor } = neighborsText(snapshot.index, key);
    const tag = entityTag(snapshot.version, about.program, url, "");
    const link = nextLink({ next: cursor }, url);
    return of.kept.keep(key, { body: Buffer.from(text), tag, link, packed: new Map() });
  };
  return (request, response) => {
    const { snapshot, key } = { snapshot: store.current, key: plainKey(request) };
    const isOfOtherPage = !isAny && request.headers.origin !== undefined;
    const accepted = request.headers["accept-encoding"];
    const encoding = accepted === undefined ? undefined : encodingFor(accepted);
    const isPlain = key !== undefined && !isOfOtherPage && (accepted === undefined || encoding !== undefined);
    if (!isPlain || !snapshot.index.ids.has(key)) {
      next(request, response);
      return;
    }
    const start = process.hrtime.bigint();
    const url = request.url as string;
    const answer = answerFor(snapshot, key, url);
    const tag =
      accepted === undefined ? answer.tag : entityTag(snapshot.version, about.program, url, accepted);
    const send = (body: Buffer, coding: readonly string[]) => {
      response.writeHead(200, [
        ...same,
        ...["X-Request-Id", randomUUID(), "ETag", tag, "Content-Length", String(body.length)],
        ...coding,
        ...(answer.link ? ["Link", answer.link] : []),
      ]);
      response.end(body);
      metrics?.add(neighbors.path, 200, Number(process.hrtime.bigint() - start) / 1e9);
    };
    if (encoding === undefined || answer.body.length < leastPacked) {
      send(answer.body, []);
      return;
    }
    const packed = answer.packed.get(encoding) ?? packBody(answer.body, encoding);
    answer.packed.set(encoding, packed);
    packed.then(
      (body) => send(body, ["Content-Encoding", encoding]),
      (error: unknown) => response.destroy(error as Error),
    );
  };
}

/** The key that is asked for; undefined for any question that is not of the plainest kind. */
function plainKey({ method, url = "", headers }: IncomingMessage): string | undefined {
  if (method !== "GET" || url.length > longestAddress || !url.startsWith(before) || !url.endsWith(after))
    return undefined;
  for (const name of particular) if (headers[name] !== undefined) return undefined;
  const name = hostName(headers.host ?? "");
  if (name === undefined || !cannotBeRebound(name)) return undefined;
  return url.slice(before.length, -after.length);
}
