import { readLastRun } from "../bench/report/last-run.ts";
import { answers } from "./answers.ts";
import { exampleBlock } from "./examples.ts";
import { recordExample } from "./record.ts";
import { goalsText, speedTable } from "./speed.ts";
import {
  filtersTable,
  formatsTable,
  kindsTable,
  predicatesTable,
  routesTable,
  variablesTable,
} from "./tables.ts";

/** Every part of the README that the code writes, by its name. */
export async function writtenParts(address: string): Promise<ReadonlyMap<string, string>> {
  const run = readLastRun();
  return new Map([
    ["routes", routesTable()],
    ["filters", filtersTable()],
    ["answers", await answers(address)],
    ["javascript", exampleBlock("neighbors.mjs", "js")],
    ["questions", exampleBlock("in-process.ts", "ts")],
    ["python", exampleBlock("denied.py", "python")],
    ["formats", formatsTable()],
    ["record", recordExample()],
    ["kinds", kindsTable()],
    ["predicates", predicatesTable()],
    ["variables", variablesTable()],
    ["goals", goalsText(run)],
    ["speed", speedTable(run)],
  ]);
}
