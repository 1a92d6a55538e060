import { createHash } from "node:crypto";
import { resolve } from "node:path";
import { crc32 } from "node:zlib";
import { columnsOf } from "../../graph-data/curate/write/columns-file.ts";
import { writeColumns } from "../../graph-data/query/columnar/write-columns.ts";
import { GraphFileError } from "../store/graph-file-error.ts";
import { loadColumns } from "../store/load-columns.ts";
import { readBoard } from "../store/read-board.ts";
import { writeFile } from "./write-file.ts";

export interface Added {
  readonly file: string;
  /** Bytes written; null where columns that fit were there already. */
  readonly size: number | null;
}

/**
 * Writes the columns of a graph beside it, as curation does: for one that was built elsewhere, which then loads as fast.
 * Throws GraphFileError for a graph that is not whole or whose columns would not be used, StartError where the system
 * refuses to write.
 */
export async function addColumns(graph: string, folder: string): Promise<Added> {
  const file = columnsOf(graph);
  if (!("message" in (await loadColumns(graph, folder)))) return { file, size: null };
  const path = resolve(folder, graph);
  const { bytes, board, asRead, checksum } = await readBoard(path, graph);
  if (!asRead) {
    const why = "holds text that acts instead of being seen, so its columns would not be used";
    throw new GraphFileError(graph, `${why}. Write that text out first.`);
  }
  const attributes = { ...board.attributes, ...(checksum !== undefined && { checksum }) };
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const built = { length: bytes.length, crc32: crc32(bytes), sha256 };
  const columns = writeColumns({ ...board, attributes }, built, crc32);
  const size = await writeFile(resolve(folder, file), [columns], {
    advice: "its folder must be writable",
  });
  return { file, size };
}
