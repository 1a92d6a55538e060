import { readFile } from "node:fs/promises";

/** A file of the built page in memory. */
export interface BuiltFile {
  readonly plain: Buffer;
  /** The same as Brotli, where the build has packed it. */
  readonly packed: Buffer | null;
}

/** Reads a file and what is packed beside it; null where there is none. Throws where it cannot be read. */
export async function readBuilt(path: string): Promise<BuiltFile | null> {
  const [plain, packed] = await Promise.all([readFile(path).catch(none), readFile(`${path}.br`).catch(none)]);
  return plain && { plain, packed };
}

function none(cause: NodeJS.ErrnoException): null {
  if (cause.code === "ENOENT" || cause.code === "EISDIR" || cause.code === "ENOTDIR") return null;
  throw cause;
}
