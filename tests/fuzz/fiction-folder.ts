import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const fiction = resolve(import.meta.dirname, "../curate/fiction");

/** A copy of the made-up articles and their records, laid out as the project is. */
export async function fictionFolder() {
  const folder = await mkdtemp(join(tmpdir(), "dramatis-fuzz-"));
  const recordsDir = join(folder, "graph-data/records");
  const seedsDir = join(folder, "seeds");
  await cp(join(fiction, "records"), recordsDir, { recursive: true });
  await cp(join(fiction, "seeds"), seedsDir, { recursive: true });
  return {
    folder,
    recordsDir,
    seedsDir,
    outFile: join(folder, "graph-data/built/graph.json"),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
