import { openMemory } from "../../graph-data/curate/cache/memory.ts";
import { memoryFolder } from "../../graph-data/curate/cache/memory-folder.ts";
import { programVersion } from "../../graph-data/curate/cache/program-version.ts";
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
  const recordsDir = "graph-data/records";
  const memory = await openMemory(memoryFolder(process.cwd(), recordsDir), await programVersion());
  const { index, problems } = await curate({
    memory,
    recordsDir,
    seedsDir: "seeds",
    outFile: "graph-data/built/graph.json",
  });
  // On a disk that takes nothing the next curation takes longer, and that is all.
  if (index) await memory.close();
  return { built: index !== null, problems };
});
