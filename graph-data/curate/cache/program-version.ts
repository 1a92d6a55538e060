import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";

/** What decides what curation does: its own sources, those it imports, and the versions of the libraries. */
const root = resolve(import.meta.dirname, "../../..");
const sources = ["graph-data/curate", "graph-data/model", "graph-data/query"];
const libraries = "package-lock.json";

/** A text that changes with every change of the program, so that no result outlives the code that made it. */
export async function programVersion(): Promise<string> {
  const files = [libraries];
  for (const folder of sources) {
    const names = await readdir(join(root, folder), { recursive: true });
    files.push(...names.filter((name) => name.endsWith(".ts")).map((name) => join(folder, name)));
  }
  const hash = createHash("sha256").update(process.version);
  for (const file of files.sort()) hash.update(`\n${file}\n`).update(readFileSync(join(root, file)));
  return hash.digest("hex");
}
