import { open, rename, rm } from "node:fs/promises";
import { besideOf, clearAbandoned } from "../../graph-data/curate/write/abandoned.ts";
import { StartError } from "../process/start-error.ts";

/**
 * Writes a file beside its place and moves it there once it is whole, so that whoever looks finds the old file or the
 * new one; what a killed writer left beside it goes. Answers with its size in bytes. Throws StartError where the system refuses.
 */
export async function writeFile(
  path: string,
  chunks: Iterable<string | Uint8Array>,
  advice = "choose another place with --out",
): Promise<number> {
  const beside = besideOf(path);
  try {
    await clearAbandoned(path);
    const file = await open(beside, "wx");
    let size = 0;
    try {
      for (const chunk of chunks) {
        const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
        await file.writeFile(bytes);
        size += bytes.length;
      }
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
