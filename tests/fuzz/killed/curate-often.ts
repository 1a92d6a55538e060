import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { openMemory } from "../../../graph-data/curate/cache/memory.ts";
import { curate } from "../../../graph-data/curate/curate.ts";

/** Curates a folder over and over, with one text of its entities and the other in turn, until it is killed. */
const [folder = "", ...texts] = process.argv.slice(2);
const recordsDir = join(folder, "graph-data/records");
for (let turn = 0; ; turn++) {
  writeFileSync(join(recordsDir, "entities.yaml"), texts[turn % texts.length] ?? "");
  const memory = await openMemory(join(folder, ".cache"), "1");
  const { board, problems } = await curate({
    memory,
    recordsDir,
    seedsDir: join(folder, "seeds"),
    outFile: join(folder, "graph-data/built/graph.json"),
  });
  if (!board) throw new Error(JSON.stringify(problems));
  await memory.close();
  if (turn === 0) process.stdout.write("begun");
}
