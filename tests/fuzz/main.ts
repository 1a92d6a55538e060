/**
 * `npm run fuzz -- [--minutes 5] [--runs N] [--seed S] [--only NAME]`: hostile input for longer than the suite has time for.
 * Goes from subject to subject in batches; progress and findings on stderr, counts on stdout. Exit code 1 where harm was done.
 */
import fc from "fast-check";
import { readArguments, usage } from "./arguments.ts";
import type { OpenSubject } from "./subject.ts";
import { subjects } from "./subjects.ts";

/** Between batches the clock is looked at. A batch is never broken off: what it left half done would look like harm. */
const batch = 50;
/** What takes longer than this hangs, in milliseconds: long, since a machine may be put to sleep meanwhile. */
const patience = 600_000;

interface Bench {
  readonly name: string;
  readonly open: OpenSubject;
  readonly outcomes: Map<string, number>;
  runs: number;
  failed: boolean;
}

const words = process.argv.slice(2);
if (words.includes("--help") || words.includes("-h")) {
  console.log(usage);
  process.exit(0);
}
const given = readArguments(
  words,
  subjects.map(({ name }) => name),
);
if (typeof given === "string") {
  process.stderr.write(`${given}\n${usage}\n`);
  process.exit(2);
}
const { minutes, runs, seed, only } = given;

let stopped = false;
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    if (stopped) process.exit(130);
    stopped = true;
    process.stderr.write("\nStopping after this batch; once more stops at once.\n");
  });
}

const benches: Bench[] = [];
for (const { name, open } of subjects) {
  if (only !== undefined && name !== only) continue;
  const outcomes = new Map<string, number>();
  const opened = await open((outcome) => outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1));
  benches.push({ name, open: opened, outcomes, runs: 0, failed: false });
}

const end = performance.now() + minutes * 60_000;
const isOver = () =>
  stopped || performance.now() >= end || benches.every((bench) => bench.failed || bench.runs >= runs);
for (let round = 0; !isOver(); round++) {
  for (const bench of benches) {
    if (isOver()) break;
    if (bench.failed || bench.runs >= runs) continue;
    const numRuns = Math.min(batch, runs - bench.runs);
    const result = await fc.check(bench.open.property, {
      seed: seed + round,
      numRuns,
      timeout: patience,
    });
    bench.runs += result.numRuns;
    if (result.failed) {
      bench.failed = true;
      process.stderr.write(
        `\n${bench.name}: harm done.\n${fc.defaultReportMessage(result)}\n${String(result.errorInstance)}\n`,
      );
    }
  }
  const sums = benches.map(({ name, runs: count }) => `${name} ${count}`).join(", ");
  process.stderr.write(`${process.stderr.isTTY ? "\r" : ""}${sums}${process.stderr.isTTY ? "" : "\n"}`);
}

process.stderr.write("\n");
for (const { name, runs: count, outcomes, failed, open } of benches) {
  const shares = [...outcomes].sort((a, b) => b[1] - a[1]).map(([outcome, times]) => `${outcome} ${times}`);
  console.log(`${failed ? "HARM" : "ok  "}  ${name}: ${count} inputs (${shares.join(", ")})`);
  await open.close();
}
console.log(`seed ${seed}${stopped ? ", stopped early" : ""}`);
process.exit(benches.some(({ failed }) => failed) ? 1 : 0);
