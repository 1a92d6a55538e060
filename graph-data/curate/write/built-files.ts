import { createHash } from "node:crypto";
import { basename, dirname, join } from "node:path";
import { crc32 } from "node:zlib";
import type { Board } from "../../model/graph.ts";
import { writeColumns } from "../../query/columnar/write-columns.ts";
import { type EntryTexts, entryTexts } from "./entry-texts.ts";
import { linesOf } from "./serialise.ts";
import type { WholeFile } from "./write-whole.ts";

/** Where the columns of a built graph lie: beside it, by the same name. */
export const columnsOf = (graphFile: string): string =>
  join(dirname(graphFile), `${basename(graphFile, ".json")}.columns`);

/**
 * A board as the files that are built of it: its columns, which name the graph they belong to, and then the graph.
 * @param texts - the board's entries as JSON, where they are made already.
 */
export function builtFiles(
  graphFile: string,
  board: Board,
  texts: EntryTexts = entryTexts(board),
): readonly WholeFile[] {
  const json = Buffer.from([...linesOf(board.attributes, texts)].join(""));
  const sha256 = createHash("sha256").update(json).digest("hex");
  const columns = writeColumns(board, { length: json.length, crc32: crc32(json), sha256 }, crc32);
  return [
    { path: columnsOf(graphFile), bytes: columns },
    { path: graphFile, bytes: json },
  ];
}
