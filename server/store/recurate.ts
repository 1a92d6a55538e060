import { runChild } from "../process/child.ts";
import type { CurationOutcome } from "./curate-child.ts";
import { projectFolder } from "./project.ts";
import type { RecordsProblem } from "./store.ts";

/** Curates the records in a process of its own. Answers with what keeps the graph from being built: nothing, if all is well. */
export async function recurate(folder: string = projectFolder): Promise<RecordsProblem[]> {
  try {
    const { built, problems } = await runChild<CurationOutcome>(
      new URL("./curate-child.ts", import.meta.url),
      [folder],
    );
    if (built) return [];
    return problems
      .filter(({ severity }) => severity === "error")
      .map(({ file, line, column, message }) => ({ file, ...(line > 0 ? { line, column } : {}), message }));
  } catch (cause) {
    return [{ file: "graph-data/records", message: `Curation broke off: ${(cause as Error).message}` }];
  }
}
