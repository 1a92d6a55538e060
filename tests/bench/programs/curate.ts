import { join } from "node:path";
import { openMemory } from "../../../graph-data/curate/cache/memory.ts";
import { programVersion } from "../../../graph-data/curate/cache/program-version.ts";
import { curate } from "../../../graph-data/curate/curate.ts";

export interface Curated {
  readonly seconds: number;
  /** Most memory that the process has held, in megabytes. */
  readonly memory: number;
}

/** Curates the records of a folder as `npm run curate` does, with what it remembers of the last time. */
const [folder = ""] = process.argv.slice(2);
const start = performance.now();
const memory = await openMemory(join(folder, "memory"), await programVersion());
const { index, problems } = await curate({
  memory,
  recordsDir: join(folder, "records"),
  seedsDir: join(folder, "seeds"),
  outFile: join(folder, "graph.json"),
});
// Warnings take time, too, and a dossier that is cared for has none.
const [first] = problems;
if (!index || first) {
  throw new Error(`The made-up records are refused: ${JSON.stringify(first)}`);
}
const fault = await memory.close();
if (fault !== undefined) throw new Error(`Nothing was remembered: ${fault}`);
const seconds = (performance.now() - start) / 1000;
const curated: Curated = { seconds, memory: process.resourceUsage().maxRSS / 1000 };
process.send?.(curated, () => process.exit(0));
