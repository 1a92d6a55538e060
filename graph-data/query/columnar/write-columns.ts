import type { Board } from "../../model/graph.ts";
import { indexBoard } from "../index/board-index.ts";
import type { BoardIndex } from "../index/columns.ts";
import { type BuiltFile, packFile } from "./file.ts";
import { gather } from "./gather.ts";

/**
 * A board as a columnar file, the same bytes for the same board: everything that its JSON holds, and what questions need
 * worked out. `built` names the JSON file that it goes with. Throws what `indexBoard` throws.
 * @param checksum - how a CRC-32 is worked out, where something does so faster.
 */
export function writeColumns(
  board: Board,
  built: BuiltFile | null = null,
  checksum?: (bytes: Uint8Array) => number,
): Uint8Array {
  return writeIndex(indexBoard(board), built, checksum);
}

/** The same of a board that is laid out already. */
export function writeIndex(
  index: BoardIndex,
  built: BuiltFile | null = null,
  checksum?: (bytes: Uint8Array) => number,
): Uint8Array {
  const { columns, counts, quotesFrom } = gather(index);
  return packFile(columns, { attributes: index.attributes, built, counts, quotesFrom }, checksum);
}
