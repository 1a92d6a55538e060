import type { FileHandle } from "node:fs/promises";

/**
 * Writes chunks one after another, each while the next is made; `written` is told of each chunk that is. Answers with their
 * size in bytes.
 */
export async function writeChunks(
  file: FileHandle,
  chunks: Iterable<string | Uint8Array>,
  written: (chunk: Uint8Array) => void = () => {},
): Promise<number> {
  let size = 0;
  let writing = Promise.resolve();
  try {
    for (const chunk of chunks) {
      const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
      size += bytes.length;
      await writing;
      writing = file.writeFile(bytes).then(() => written(bytes));
    }
  } finally {
    // Also where a chunk cannot be made: the file is not to be closed under what is being written.
    await writing;
  }
  return size;
}
