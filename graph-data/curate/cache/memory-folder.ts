import { createHash } from "node:crypto";
import { join, resolve } from "node:path";

/** Where a project keeps what it remembers of curating a folder of records: each has its own. May be deleted at any time. */
export function memoryFolder(project: string, recordsDir: string): string {
  const name = createHash("sha256").update(resolve(recordsDir)).digest("hex").slice(0, 16);
  return join(project, ".cache", "curate", name);
}
