/**
 * `npm test`: every check there is, one after the other, and their sum alone on the last line.
 * A check that fails does not hide the ones behind it. Ctrl-C stops the one that runs, and the rest.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

interface Check {
  readonly name: string;
  readonly command: readonly string[];
  /** Where the check leaves vitest's own JSON report; without one it counts as a single test. */
  readonly report?: string;
}

const root = fileURLToPath(new URL("..", import.meta.url));
const vitestReport = ".cache/vitest.json";

const checks: readonly Check[] = [
  { name: "types and import directions", command: ["tsc", "-b"] },
  { name: "lint and format", command: ["biome", "check", "--error-on-warnings"] },
  { name: "unused code and dependencies", command: ["knip"] },
  { name: "build of the page", command: ["vite", "build", "client", "--logLevel", "warn"] },
  {
    name: "tests: units, API, files, page in a browser",
    command: [
      "vitest",
      "run",
      "--config=tests/vitest.config.ts",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${vitestReport}`,
    ],
    report: vitestReport,
  },
];

interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

let running: ChildProcess | undefined;
let stopped = false;
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    stopped = true;
    running?.kill(signal);
  });
}

function run(command: readonly string[]): Promise<number> {
  const [name = "", ...rest] = command;
  const bin = fileURLToPath(new URL(`../node_modules/.bin/${name}`, import.meta.url));
  return new Promise((resolve) => {
    running = spawn(bin, rest, { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
    running.on("error", (error) => {
      console.error(`${name} could not be started: ${error.message}. Run npm ci first.`);
      resolve(1);
    });
    running.on("exit", (code) => resolve(code ?? 1));
  });
}

/** What vitest counted; a run that left no report, or failed outside its tests, counts as one failure. */
function readReport(path: string, exitCode: number): Tally {
  let tally: Tally = { passed: 0, failed: 0, skipped: 0 };
  try {
    const report = JSON.parse(readFileSync(`${root}/${path}`, "utf8"));
    tally = {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + (report.numTodoTests ?? 0),
    };
  } catch (error) {
    console.error(`No report of the tests at ${path}: ${(error as Error).message}`);
  }
  if (exitCode !== 0 && tally.failed === 0) tally.failed = 1;
  return tally;
}

const sum: Tally = { passed: 0, failed: 0, skipped: 0 };
const lines: string[] = [];
mkdirSync(`${root}/.cache`, { recursive: true });

for (const [index, check] of checks.entries()) {
  if (stopped) break;
  console.log(`\n[${index + 1}/${checks.length}] ${check.name}`);
  if (check.report) rmSync(`${root}/${check.report}`, { force: true });
  const start = performance.now();
  const exitCode = await run(check.command);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const tally = check.report
    ? readReport(check.report, exitCode)
    : { passed: Number(exitCode === 0), failed: Number(exitCode !== 0), skipped: 0 };
  sum.passed += tally.passed;
  sum.failed += tally.failed;
  sum.skipped += tally.skipped;
  lines.push(`${tally.failed === 0 ? "ok    " : "FAILED"}  ${check.name} (${seconds} s)`);
}

if (stopped) {
  console.error("\nStopped before all checks had run.");
  sum.failed += 1;
}
console.log(`\n${lines.join("\n")}\n`);
const skipped = sum.skipped > 0 ? `, ${sum.skipped} skipped` : "";
console.log(`${sum.passed} passed, ${sum.failed} failed${skipped}`);
process.exitCode = sum.failed === 0 ? 0 : 1;
