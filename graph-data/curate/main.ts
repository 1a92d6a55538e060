import { relative, resolve } from "node:path";
import { curate } from "./curate.ts";
import { renderProblems } from "./report/render-problems.ts";
import { renderReport } from "./report/render-report.ts";

/** `npm run curate`: records in, graph out. Progress and problems on stderr, the report on stdout; exit code 1 on an error. */
const root = resolve(import.meta.dirname, "../..");
const at = (path: string) => relative(process.cwd(), resolve(root, path));
const outFile = at("graph-data/built/graph.json");

const began = performance.now();
let step: { says: string; began: number } | undefined;
function progress(says?: string): void {
  const now = performance.now();
  if (step) process.stderr.write(`  ${seconds(now - step.began)}  ${step.says}\n`);
  step = says === undefined ? undefined : { says, began: now };
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

try {
  const recordsDir = at("graph-data/records");
  const { board, problems, coverage, written } = await curate({
    recordsDir,
    seedsDir: at("seeds"),
    outFile,
    progress,
  });
  progress();
  if (board) {
    process.stdout.write(`${renderReport(board, coverage)}\n${renderProblems(problems)}`);
    const outcome = written ? "written" : "unchanged";
    process.stderr.write(`${outFile} ${outcome}, in ${seconds(performance.now() - began)}\n`);
  } else {
    process.stderr.write(`\n${renderProblems(problems)}Nothing was written: the last good build stays.\n`);
    process.exitCode = 1;
  }
} catch (cause) {
  process.stderr.write(`Curation broke off: ${cause instanceof Error ? cause.message : String(cause)}\n`);
  process.exitCode = 1;
}
