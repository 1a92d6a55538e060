import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";
import { columnsOf } from "../../graph-data/curate/write/columns-file.ts";
import { serialiseBoard } from "../../graph-data/curate/write/serialise.ts";
import type { Board } from "../../graph-data/model/graph.ts";
import { writeColumns } from "../../graph-data/query/columnar/write-columns.ts";

/** A board as the files that curation would build of it, straight from its entries. */
export function boardFiles(graphFile: string, board: Board): { path: string; bytes: Uint8Array }[] {
  const json = Buffer.from(serialiseBoard(board));
  const sha256 = createHash("sha256").update(json).digest("hex");
  const columns = writeColumns(board, { length: json.length, crc32: crc32(json), sha256 }, crc32);
  return [
    { path: columnsOf(graphFile), bytes: columns },
    { path: graphFile, bytes: json },
  ];
}
