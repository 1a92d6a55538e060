import { relative, resolve } from "node:path";
import { openMemory } from "./cache/memory.ts";
import { memoryFolder } from "./cache/memory-folder.ts";
import { programVersion } from "./cache/program-version.ts";
import { type CommandLine, readCommandLine, usage } from "./command-line.ts";
import { curate } from "./curate.ts";
import { renderProblems } from "./report/render-problems.ts";
import { renderReport } from "./report/render-report.ts";

/** `npm run curate`: records in, graph out. Progress and problems on stderr, the report on stdout; exit code 1 on an error. */
const root = resolve(import.meta.dirname, "../..");

const began = performance.now();
let step: { says: string; began: number; share?: number | undefined } | undefined;
const clearLine = process.stderr.isTTY ? "\x1b[2K" : "";
setInterval(showRunning, 200).unref();
function progress(says?: string, share?: number): void {
  if (step && step.says === says) {
    step.share = share;
    return;
  }
  const now = performance.now();
  if (step) process.stderr.write(`${clearLine}  ${seconds(now - step.began)}  ${step.says}\n`);
  step = says === undefined ? undefined : { says, began: now, share };
  showRunning();
}

/** The step at hand, written over until it is done. */
function showRunning(): void {
  if (!step || !process.stderr.isTTY) return;
  const took = performance.now() - step.began;
  process.stderr.write(`${clearLine}  ${seconds(took)}  ${step.says}${howFar(step.share, took)} …\r`);
}

/** How much of a step is done, and once that says enough, how long the rest takes. */
function howFar(share: number | undefined, took: number): string {
  if (share === undefined) return "";
  const done = ` ${Math.floor(share * 100)} %`;
  return took < 5000 || share === 0 ? done : `${done}, ${Math.ceil((took / share - took) / 1000)} s left`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

async function run({ records, seeds, out }: CommandLine): Promise<boolean> {
  const memory = await openMemory(memoryFolder(root, records), await programVersion());
  const { index, problems, coverage, written } = await curate({
    memory,
    recordsDir: records,
    seedsDir: seeds,
    outFile: out,
    progress,
  });
  progress();
  if (index) {
    const fault = await memory.close();
    if (fault !== undefined) process.stderr.write(`Nothing is remembered for the next run: ${fault}.\n`);
  }
  if (!index) {
    process.stderr.write(`\n${renderProblems(problems)}Nothing was written: the last good build stays.\n`);
    return false;
  }
  process.stdout.write(`${renderReport(index, coverage)}\n${renderProblems(problems)}`);
  const outcome = written ? "written" : "unchanged";
  process.stderr.write(`${out} ${outcome}, in ${seconds(performance.now() - began)}\n`);
  return true;
}

try {
  const line = readCommandLine(process.argv.slice(2), (path) => relative(process.cwd(), resolve(root, path)));
  if (line === "help") process.stdout.write(usage);
  else if (!(await run(line))) process.exitCode = 1;
} catch (cause) {
  process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n`);
  process.exitCode = 1;
}
