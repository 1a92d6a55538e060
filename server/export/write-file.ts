import { open, rename, rm } from "node:fs/promises";
import { besideOf, clearAbandoned } from "../../graph-data/curate/write/abandoned.ts";
import { StartError } from "../process/start-error.ts";
import { writeChunks } from "./write-chunks.ts";

interface WriteOptions {
  /** What to do where the system refuses. */
  readonly advice?: string;
  /** Told of each chunk that is written. */
  readonly written?: ((chunk: Uint8Array) => void) | undefined;
}

/**
 * Writes a file beside its place and moves it there once it is whole, so that whoever looks finds the old file or the
 * new one; what a killed writer left beside it goes. Answers with its size in bytes. Throws StartError where the system refuses.
 */
export async function writeFile(
  path: string,
  chunks: Iterable<string | Uint8Array>,
  { advice = "choose another place with --out", written }: WriteOptions = {},
): Promise<number> {
  const beside = besideOf(path);
  try {
    await clearAbandoned(path);
    const file = await open(beside, "wx");
    let size = 0;
    try {
      size = await writeChunks(file, chunks, written);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
    return size;
  } catch (cause) {
    await rm(beside, { force: true });
    const { code } = cause as NodeJS.ErrnoException;
    if (code === undefined) throw cause;
    throw new StartError(`${path} cannot be written (${code}): ${advice}.`);
  }
}
