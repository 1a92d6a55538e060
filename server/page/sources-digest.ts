import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { projectFolder } from "../store/project.ts";

/** All that shapes the built page. */
const parts = [
  "client",
  "graph-data/model",
  "graph-data/query",
  "graph-data/built",
  "graph-data/records",
] as const;

/** A digest of everything that the page is made from, its packages included. */
export async function sourcesDigest(folder: string = projectFolder): Promise<string> {
  const hash = createHash("sha256").update(await readFile(join(folder, "package-lock.json")));
  for (const part of parts) {
    const entries = await readdir(join(folder, part), { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    for (const file of files.sort()) {
      const shown = file.slice(folder.length);
      if (shown.startsWith("client/dist/")) continue;
      hash.update(shown).update(await readFile(file));
    }
  }
  return hash.digest("hex");
}
