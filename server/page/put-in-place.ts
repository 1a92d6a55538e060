import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Names the files of the last two builds, the newer first. */
const listName = ".builds";

/**
 * Moves a finished build into the folder that is served, file by file and the page itself last, so that there is no
 * moment without a whole page. What the build before had stays until the next one: pages that are open still ask for it.
 */
export async function putInPlace(built: string, served: string): Promise<void> {
  const files = await filesIn(built);
  const before = await lastBuild(served);
  for (const file of files.sort(pageLast)) {
    await mkdir(dirname(join(served, file)), { recursive: true });
    await rename(join(built, file), join(served, file));
  }
  await rm(built, { recursive: true });
  const kept = new Set([...files, ...before]);
  for (const file of await filesIn(served)) {
    if (!file.startsWith(".") && !kept.has(file)) await rm(join(served, file), { force: true });
  }
  await writeFile(join(served, listName), JSON.stringify([files, before]));
}

/** What is served now: as the last build has listed it, or all there is where another program has built it. */
async function lastBuild(served: string): Promise<readonly string[]> {
  const list = await readFile(join(served, listName), "utf8").catch(() => null);
  if (list !== null) return (JSON.parse(list) as [string[]])[0];
  return (await filesIn(served).catch(() => [])).filter((file) => !file.startsWith("."));
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

/** The page names all others, so it comes when they are there. */
function pageLast(a: string, b: string): number {
  const rank = (file: string) => (file.startsWith("index.html") ? 1 : 0);
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}
