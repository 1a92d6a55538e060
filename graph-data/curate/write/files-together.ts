import { type FileHandle, mkdir, open, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { besideOf, clearAbandoned } from "./abandoned.ts";

/** One file that is to be written. */
export interface WholeFile {
  readonly path: string;
  /** Its bytes, in as many stretches as they come. They must not change. */
  readonly chunks: readonly Uint8Array[];
}

/** One that is being written beside its place. */
interface BegunFile {
  readonly path: string;
  readonly beside: string;
  readonly written: Promise<void>;
}

/**
 * Files that are written so that a reader finds either the old ones or the new ones, whole, whatever happens meanwhile:
 * beside them first, flushed to disk, then renamed. None takes its place before all are on the disk.
 */
export class FilesTogether {
  readonly #begun: BegunFile[] = [];
  #fault: unknown;

  /**
   * Begins to write a file, unless its place holds the same bytes already; it goes on while whoever asks does something
   * else. A fault is told when the files are to take their places.
   */
  async add({ path, chunks }: WholeFile): Promise<void> {
    try {
      await mkdir(dirname(path), { recursive: true });
      await clearAbandoned(path);
      if (await holds({ path, chunks })) return;
      const beside = besideOf(path);
      const file = await open(beside, "wx");
      const written = writeFlushed(file, chunks);
      written.catch(() => {});
      this.#begun.push({ path, beside, written });
    } catch (cause) {
      this.#fault ??= cause;
    }
  }

  /**
   * The files take their places once all are written, the last that was added first.
   * @returns whether there was any. Throws what the file system says, and then leaves nothing beside.
   */
  async takePlaces(): Promise<boolean> {
    try {
      if (this.#fault !== undefined) throw this.#fault;
      for (const { written } of this.#begun) await written;
      for (const { beside, path } of this.#begun.toReversed()) await rename(beside, path);
    } catch (cause) {
      await this.giveUp();
      throw cause;
    }
    for (const folder of new Set(this.#begun.map(({ path }) => dirname(path)))) await syncFolder(folder);
    return this.#begun.splice(0).length > 0;
  }

  /** Removes what has not taken its place. */
  async giveUp(): Promise<void> {
    const left = this.#begun.splice(0);
    // Nothing may still be at work.
    await Promise.allSettled(left.map(({ written }) => written));
    for (const { beside } of left) await rm(beside, { force: true });
  }
}

async function writeFlushed(file: FileHandle, chunks: readonly Uint8Array[]): Promise<void> {
  try {
    for (let left = chunks; left.length > 0; ) {
      const { bytesWritten } = await file.writev(left);
      left = after(left, bytesWritten);
    }
    await file.sync();
  } finally {
    await file.close();
  }
}

/** What is left of chunks after so many bytes. */
function after(chunks: readonly Uint8Array[], bytes: number): Uint8Array[] {
  let over = bytes;
  return chunks.flatMap((chunk) => {
    const from = Math.min(over, chunk.length);
    over -= from;
    return from < chunk.length ? [chunk.subarray(from)] : [];
  });
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
