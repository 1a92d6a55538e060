import { relative, resolve } from "node:path";
import { curate } from "./curate.ts";
import { renderProblems } from "./report/render-problems.ts";

/** `npm run curate`: records in, graph out; progress on stderr, the report on stdout, exit code 1 on a problem. */
const root = resolve(import.meta.dirname, "../..");
const at = (path: string) => relative(process.cwd(), resolve(root, path));

const began = performance.now();
try {
  const { board, problems } = await curate({
    recordsDir: at("graph-data/records"),
    seedsDir: at("seeds"),
    outFile: at("graph-data/built/graph.json"),
    progress: (says) => {
      process.stderr.write(`${((performance.now() - began) / 1000).toFixed(2)} s  ${says}\n`);
    },
  });
  const shown = renderProblems(problems);
  if (board) process.stdout.write(shown);
  else {
    process.stderr.write(shown);
    process.exitCode = 1;
  }
} catch (cause) {
  process.stderr.write(`Curation broke off: ${cause instanceof Error ? cause.message : String(cause)}\n`);
  process.exitCode = 1;
}
