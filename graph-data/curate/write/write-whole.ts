import { mkdir, open, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { besideOf, clearAbandoned } from "./abandoned.ts";

/** One file that is to be written. */
export interface WholeFile {
  readonly path: string;
  /** Its bytes, in as many stretches as they come. */
  readonly chunks: readonly Uint8Array[];
}

/**
 * Writes a file so that a reader finds either the old one or the new one, whole, whatever happens meanwhile: beside it
 * first, flushed to disk, then renamed. Leaves a file alone that holds the same bytes already.
 * @returns whether anything was written. Throws what the file system says.
 */
export function writeWhole(path: string, bytes: Uint8Array): Promise<boolean> {
  return writeTogether([{ path, chunks: [bytes] }]);
}

/** The same of several files: none takes its place before all are on the disk. They take it in the order given. */
export async function writeTogether(files: readonly WholeFile[]): Promise<boolean> {
  const changed: WholeFile[] = [];
  for (const file of files) {
    await mkdir(dirname(file.path), { recursive: true });
    await clearAbandoned(file.path);
    if (!(await holds(file))) changed.push(file);
  }
  const begun = changed.map((file) => ({ ...file, beside: besideOf(file.path) }));
  try {
    await allSettled(begun.map(({ beside, chunks }) => writeFlushed(beside, chunks)));
    for (const { beside, path } of begun) await rename(beside, path);
  } catch (cause) {
    for (const { beside } of begun) await rm(beside, { force: true });
    throw cause;
  }
  for (const folder of new Set(begun.map(({ path }) => dirname(path)))) await syncFolder(folder);
  return begun.length > 0;
}

/** Waits for all, so that nothing is still at work when one has failed; then throws the first fault. */
async function allSettled(steps: readonly Promise<void>[]): Promise<void> {
  for (const step of await Promise.allSettled(steps)) if (step.status === "rejected") throw step.reason;
}

async function writeFlushed(path: string, chunks: readonly Uint8Array[]): Promise<void> {
  const file = await open(path, "wx");
  try {
    for (const chunk of chunks) await file.writeFile(chunk);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function holds({ path, chunks }: WholeFile): Promise<boolean> {
  try {
    const there = await stat(path);
    if (there.isFile() && there.size !== chunks.reduce((sum, { length }) => sum + length, 0)) return false;
    const bytes = await readFile(path);
    let end = 0;
    return chunks.every((chunk) => {
      const start = end;
      end += chunk.length;
      return bytes.subarray(start, end).equals(chunk);
    });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT") return false;
    throw cause;
  }
}

/** Makes the rename last through a power cut, where the system lets a folder be flushed (Windows does not). */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const file = await open(folder, "r");
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
