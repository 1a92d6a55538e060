import { FilesTogether } from "./files-together.ts";

/**
 * Writes a file so that a reader finds either the old one or the new one, whole, whatever happens meanwhile. Leaves a file
 * alone that holds the same bytes already.
 * @returns whether anything was written. Throws what the file system says.
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<boolean> {
  const files = new FilesTogether();
  await files.add({ path, chunks: [bytes] });
  return files.takePlaces();
}
