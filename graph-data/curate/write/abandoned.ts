import { readdir, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** Where a file is written before it takes its place: hidden, beside it, by the name of whoever writes. */
export function besideOf(path: string): string {
  return join(dirname(path), `${prefixOf(path)}${process.pid}.${crypto.randomUUID()}`);
}

/** Removes what writers of a file left that were killed: their process is gone, so nobody else will. */
export async function clearAbandoned(path: string): Promise<void> {
  const folder = dirname(path);
  const prefix = prefixOf(path);
  for (const name of await readdir(folder)) {
    if (!name.startsWith(prefix)) continue;
    const pid = Number(/^\d+(?=\.)/u.exec(name.slice(prefix.length))?.[0]);
    if (pid > 0 && !alive(pid)) await rm(join(folder, name), { force: true });
  }
}

function prefixOf(path: string): string {
  return `.${basename(path)}.`;
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === "EPERM";
  }
}
