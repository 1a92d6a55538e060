import { connect } from "node:net";
import fc from "fast-check";
import { problemSchema } from "../../../server/http/problem.ts";
import { routes } from "../../../server/routes/routes.ts";
import { decentValue } from "../../server/decent-values.ts";
import { serving } from "../../server/serving.ts";
import { hostilePart } from "../hostile-values.ts";
import type { Subject } from "../subject.ts";

const part = fc.oneof({ weight: 3, arbitrary: hostilePart }, { weight: 2, arbitrary: decentValue });
const mostlyDecent = fc.oneof({ weight: 1, arbitrary: hostilePart }, { weight: 4, arbitrary: decentValue });
const names = [...new Set(routes.flatMap(({ parameters }) => Object.keys(parameters.query.shape)))];
const name = fc.oneof(
  fc.constantFrom(...names, "__proto__", "kind[]", "kind[$ne]", "constructor"),
  hostilePart,
);

const inRoute = fc
  .tuple(fc.constantFrom(...routes), fc.array(mostlyDecent, { minLength: 2, maxLength: 2 }))
  .map(([route, parts]) => {
    let next = 0;
    return route.path.replaceAll(/\{\w+\}/g, () => parts[next++] || "x");
  });

const question = fc.record({
  method: fc.constantFrom("GET", "GET", "GET", "HEAD", "OPTIONS", "POST", "DELETE", "PROPFIND"),
  path: fc.oneof(
    { weight: 6, arbitrary: inRoute },
    { weight: 1, arbitrary: part.map((text) => `/${text}`) },
    { weight: 1, arbitrary: part.map((text) => `/api/${text}`) },
    { weight: 1, arbitrary: part.map((text) => `/assets/${text}`) },
  ),
  query: fc.oneof(
    fc.constant<[string, string][]>([]),
    fc.array(fc.tuple(fc.constantFrom(...names), mostlyDecent), { maxLength: 2 }),
    fc.array(fc.tuple(name, part), { maxLength: 5 }),
  ),
  long: fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 3_000, 15_900, 40_000, 1_000_000),
});

/** Every address of the API, and some that are none, over real HTTP and written by hand: no client library repairs it. */
export const routesSubject: Subject = {
  name: "routes",
  async open(count) {
    const server = await serving();
    const { hostname, port } = new URL(server.address);
    const property = fc.asyncProperty(question, async ({ method, path, query, long }) => {
      const pairs = query.map(([key, value]) => `${key}=${value}`);
      if (long > 0) pairs.push(`q=${"x".repeat(long)}`);
      const target = `${path}${pairs.length > 0 ? `?${pairs.join("&")}` : ""}`;
      const answer = await askRaw(hostname, Number(port), method, target);
      count(`${answer.status}`);
      if (answer.status < 200 || answer.status >= 500) throw new Error(`answered ${answer.status}`);
      if (/node_modules|\.ts:\d|at \w+ \(|\/server\//.test(answer.text)) throw new Error("shows its insides");
      if (/^x-evil|^set-cookie/im.test(answer.head)) throw new Error("lets headers be written");
      if (answer.status >= 400 && method !== "HEAD") problemSchema.parse(JSON.parse(answer.text));
    });
    return { property, close: () => server[Symbol.asyncDispose]() };
  },
};

interface RawAnswer {
  readonly status: number;
  readonly head: string;
  readonly text: string;
}

/** Milliseconds without a word after which a server hangs. */
const patience = 20_000;

/** One request on a connection of its own. Rejects where nothing that is HTTP comes back. */
function askRaw(host: string, port: number, method: string, target: string): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(port, host, () => {
      socket.write(`${method} ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
    });
    socket.on("data", (chunk) => chunks.push(chunk));
    // A server that has refused a long address may close before it has read all of it.
    socket.on("error", (error: NodeJS.ErrnoException) => {
      if (!["EPIPE", "ECONNRESET"].includes(error.code ?? "")) reject(error);
    });
    let since = performance.now();
    const watch = setInterval(() => {
      // A timer that is late itself tells of a machine that slept, not of a server that hangs.
      const late = performance.now() - since > patience * 1.25;
      since = performance.now();
      if (late) return;
      clearInterval(watch);
      socket.destroy();
      reject(new Error("no answer in 20 s"));
    }, patience);
    socket.on("close", () => {
      clearInterval(watch);
      const whole = Buffer.concat(chunks).toString("utf8");
      const end = whole.indexOf("\r\n\r\n");
      const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(whole)?.[1] ?? Number.NaN);
      if (Number.isNaN(status) && method.length + target.length > 16_000) {
        // Cut off in the middle of a megabyte: refused, though the refusal was lost on its way.
        resolve({ status: 414, head: "", text: lost });
        return;
      }
      resolve({
        status,
        head: whole.slice(0, end),
        text: unchunked(whole.slice(0, end), whole.slice(end + 4)),
      });
    });
  });
}

const lost = JSON.stringify({ type: "lost", title: "lost", status: 414, detail: "lost", instance: "" });

/** Problems are never sent in chunks; of other bodies only the text matters. */
function unchunked(head: string, body: string): string {
  return /^transfer-encoding: chunked/im.test(head) ? body.replaceAll(/^[0-9a-f]+\r?$/gim, "") : body;
}
