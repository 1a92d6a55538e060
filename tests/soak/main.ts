/**
 * `npm run soak -- MINUTES [--connections 350]`: a mixed load on a server of its own, on this machine's loopback alone: cheap
 * questions, greedy ones, exports, slow readers, slow senders and idle connections. Reports memory and waiting times at
 * intervals, and a summary on stdout. Exit code 1 where an answer was a 5xx other than 503, or memory kept growing.
 */
import { readArguments, usage } from "./arguments.ts";
import { median, percentile } from "./figures.ts";
import { startLoad } from "./load.ts";
import { warmUp } from "./questions.ts";
import { startServer } from "./server.ts";

const words = process.argv.slice(2);
if (words.includes("--help") || words.includes("-h")) {
  console.log(usage);
  process.exit(0);
}
const given = readArguments(words);
if (typeof given === "string") {
  process.stderr.write(`${given}\n${usage}\n`);
  process.exit(2);
}
const { minutes, connections } = given;

const server = await startServer();
await warmUp(server.address);
const load = startLoad(server.address, connections);
const interval = Math.min(30_000, (minutes * 60_000) / 6);
const memory: number[] = [];
let stopped = false;
let wake = () => {};
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    stopped = true;
    wake();
  });
}

const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;
const milliseconds = (value: number) => `${value.toFixed(1)} ms`;
const end = performance.now() + minutes * 60_000;
while (!stopped && performance.now() < end) {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, Math.min(interval, end - performance.now()));
    wake = () => {
      clearTimeout(timer);
      resolve();
    };
  });
  const { bytes } = await server.state();
  memory.push(bytes);
  const recent = load.takeRecent();
  const left = Math.max(0, Math.round((end - performance.now()) / 1000));
  process.stderr.write(
    `${left} s left: ${megabytes(bytes)}, cheap p50 ${milliseconds(percentile(recent, 50))} p99 ${milliseconds(percentile(recent, 99))} of ${recent.length}, ${load.connections()} slow or idle connections\n`,
  );
}
await load.stop();
const recovered = await load.askAlone();
// What is left of connections is closed by then: the server's own clocks look every few seconds.
const { bytes: resting, connections: held } = await server.state();
await server.stop();

// The first sixth warms up; after it, the later half should hold no more than the earlier one.
const warm = memory.slice(Math.ceil(memory.length / 6));
const half = Math.floor(warm.length / 2);
const growth = half > 0 ? median(warm.slice(-half)) / median(warm.slice(0, half)) : 1;
for (const [kind, { waits, statuses }] of load.kinds) {
  const counts = [...statuses]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, count]) => `${name} ${count}`);
  const figures =
    waits.length > 0
      ? `, p50 ${milliseconds(percentile(waits, 50))}, p99 ${milliseconds(percentile(waits, 99))}`
      : "";
  console.log(`${kind}: ${counts.join(", ")}${figures}`);
}
console.log(
  `alone afterwards: p50 ${milliseconds(percentile(recovered, 50))}, p99 ${milliseconds(percentile(recovered, 99))}`,
);
console.log(
  `memory: ${memory.map(megabytes).join(", ")}; at rest ${megabytes(resting)} with ${held} connections; later half / earlier half ${growth.toFixed(2)}`,
);
const broken = load.broken();
if (broken.length > 0) console.log(`NOT AS PROMISED: ${broken.join("; ")}`);
process.exit(broken.length > 0 || growth > 1.3 ? 1 : 0);
