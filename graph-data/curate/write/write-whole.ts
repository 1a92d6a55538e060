import { mkdir, open, readdir, readFile, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/**
 * Writes a file so that a reader finds either the old one or the new one, whole, whatever happens meanwhile: beside it
 * first, flushed to disk, then renamed. Leaves a file alone that holds the same bytes already.
 * @returns whether anything was written. Throws what the file system says.
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<boolean> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  await clearAbandoned(path);
  if (await holds(path, bytes)) return false;
  const beside = join(folder, `${besidePrefix(path)}${process.pid}.${crypto.randomUUID()}`);
  try {
    const file = await open(beside, "wx");
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (cause) {
    await rm(beside, { force: true });
    throw cause;
  }
  await syncFolder(folder);
  return true;
}

function besidePrefix(path: string): string {
  return `.${basename(path)}.`;
}

async function holds(path: string, bytes: Uint8Array): Promise<boolean> {
  try {
    return (await readFile(path)).equals(bytes);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT") return false;
    throw cause;
  }
}

/** Removes what writers left that were killed: their process is gone, so nobody else will. */
async function clearAbandoned(path: string): Promise<void> {
  const folder = dirname(path);
  const prefix = besidePrefix(path);
  for (const name of await readdir(folder)) {
    if (!name.startsWith(prefix)) continue;
    const pid = Number(/^\d+/u.exec(name.slice(prefix.length))?.[0]);
    if (pid > 0 && !alive(pid)) await rm(join(folder, name), { force: true });
  }
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === "EPERM";
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
