import { copyFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { curateAgain } from "./curate-again.ts";

/** Curates a folder over and over, with one file for its entities and the other in turn, until it is killed. */
const [folder = "", ...files] = process.argv.slice(2);
for (let turn = 0; ; turn++) {
  // It is the curation that is killed, not an editor amid saving.
  const saved = join(folder, "entities.saved");
  copyFileSync(files[turn % files.length] ?? "", saved);
  renameSync(saved, join(folder, "graph-data/records/entities.yaml"));
  await curateAgain(folder);
  if (turn === 0) process.stdout.write("begun");
}
