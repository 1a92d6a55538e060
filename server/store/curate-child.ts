import { curate } from "../../graph-data/curate/curate.ts";
import type { Problem } from "../../graph-data/curate/problems/problem.ts";
import { answerParent } from "../process/answer-parent.ts";

/** What one curation came to. */
export interface CurationOutcome {
  readonly built: boolean;
  readonly problems: readonly Problem[];
}

await answerParent<CurationOutcome>(async () => {
  const folder = process.argv[2];
  if (folder) process.chdir(folder);
  const { board, problems } = await curate({
    recordsDir: "graph-data/records",
    seedsDir: "seeds",
    outFile: "graph-data/built/graph.json",
  });
  return { built: board !== null, problems };
});
