import { join } from "node:path";
import { openMemory } from "../../../graph-data/curate/cache/memory.ts";
import { curate } from "../../../graph-data/curate/curate.ts";

/** Curates a folder that is laid out as the project is, as its script does: with what the last run left in memory. */
export async function curateAgain(folder: string): Promise<void> {
  const memory = await openMemory(join(folder, ".cache"), "1");
  const { board, problems } = await curate({
    memory,
    recordsDir: join(folder, "graph-data/records"),
    seedsDir: join(folder, "seeds"),
    outFile: join(folder, "graph-data/built/graph.json"),
  });
  if (!board) throw new Error(JSON.stringify(problems.slice(0, 5)));
  await memory.close();
}
