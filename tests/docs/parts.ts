import { readLastRun } from "../bench/report/last-run.ts";
import { markdownTable } from "../bench/report/table.ts";
import { answers } from "./answers.ts";
import { exampleBlock } from "./examples.ts";
import { recordExample } from "./record.ts";
import { formatsTable, kindsTable, predicatesTable, routesTable, variablesTable } from "./tables.ts";

/** Every part of the README that the code writes, by its name. */
export async function writtenParts(address: string): Promise<ReadonlyMap<string, string>> {
  return new Map([
    ["routes", routesTable()],
    ["answers", await answers(address)],
    ["javascript", exampleBlock("neighbors.mjs", "js")],
    ["questions", exampleBlock("in-process.ts", "ts")],
    ["python", exampleBlock("denied.py", "python")],
    ["formats", formatsTable()],
    ["record", recordExample()],
    ["kinds", kindsTable()],
    ["predicates", predicatesTable()],
    ["variables", variablesTable()],
    ["speed", speedTable()],
  ]);
}

/** What the bench found when it was last kept, and on which machine. */
function speedTable(): string {
  const { machine, rows } = readLastRun();
  return `${machine}; medians.\n\n${markdownTable(rows)}`;
}
