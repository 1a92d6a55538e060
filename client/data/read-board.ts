import { unpackFile } from "../../graph-data/query/columnar/file.ts";
import { indexColumns } from "../../graph-data/query/columnar/read-columns.ts";
import { askBytes } from "./ask.ts";
import { decodesPlain } from "./decode.ts";
import type { Ties } from "./ties.ts";
import { tiesOfIndex } from "./ties-of-index.ts";

/** The board, or as much of a large one as is shown at first. `received` hears of the bytes that have come so far. */
export async function readBoard(received: (bytes: number) => void): Promise<Ties> {
  const bytes = await askBytes("/api/columns", received);
  // What came over HTTP was checked on its way.
  return tiesOfIndex(indexColumns(unpackFile(bytes, null), { decodes: decodesPlain }));
}
