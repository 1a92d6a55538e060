import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { onTestFinished } from "vitest";
import { type Curation, curate } from "../../graph-data/curate/curate.ts";

const fiction = resolve(import.meta.dirname, "fiction");

/** A copy of the made-up articles and their records that a test may break. It goes when the test ends. */
export interface Fiction {
  readonly recordsDir: string;
  readonly seedsDir: string;
  readonly outFile: string;
  /** Replaces words of a file, which must be there; "records/a-charge.yaml". */
  edit(file: string, from: string, to: string): Promise<void>;
  read(file: string): Promise<string>;
  write(file: string, content: string | Uint8Array): Promise<void>;
  curate(): Promise<Curation>;
  /** The built file. */
  built(): Promise<string>;
}

export async function copyFiction(): Promise<Fiction> {
  const folder = await mkdtemp(join(tmpdir(), "dramatis-fiction-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp(fiction, folder, { recursive: true });
  const dirs = {
    recordsDir: join(folder, "records"),
    seedsDir: join(folder, "seeds"),
    outFile: join(folder, "built", "graph.json"),
  };
  const read = (file: string) => readFile(join(folder, file), "utf8");
  const write = (file: string, content: string | Uint8Array) => writeFile(join(folder, file), content);
  return {
    ...dirs,
    read,
    write,
    async edit(file, from, to) {
      const before = await read(file);
      if (!before.includes(from)) throw new Error(`${file} does not hold ${JSON.stringify(from)}`);
      await write(
        file,
        before.replace(from, () => to),
      );
    },
    curate: () => curate(dirs),
    built: () => readFile(dirs.outFile, "utf8"),
  };
}
