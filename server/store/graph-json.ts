import { open } from "node:fs/promises";
import { setImmediate } from "node:timers/promises";
import { boardLines } from "../../graph-data/curate/write/serialise.ts";
import { chunked } from "../../graph-data/formats/chunks.ts";
import type { Board } from "../../graph-data/model/graph.ts";
import { streamBoard } from "../../graph-data/query/filter/stream-board.ts";
import type { BoardIndex } from "../../graph-data/query/index/board-index.ts";
import { type Fingerprint, markOf } from "./fingerprint.ts";

/** The whole graph as JSON: in memory where it is short, or else how to read it anew each time. */
export type GraphJson = Buffer | (() => AsyncIterable<string | Uint8Array>);

/**
 * The JSON of a graph whose columns are in memory: out of its file while that is the one that was read, and afterwards,
 * as others are built in its place, out of the columns. Both give the same bytes, where it is our own build.
 */
export function graphJson(
  path: string,
  { bytes, mark }: Fingerprint,
  index: BoardIndex,
  attributes: Board["attributes"],
): GraphJson {
  if (bytes) return bytes;
  return async function* () {
    const file = await open(path, "r").catch(() => null);
    try {
      if (file && (await markOf(file)) === mark) {
        yield* file.createReadStream({ autoClose: false, highWaterMark: 1 << 18 });
        return;
      }
    } finally {
      await file?.close();
    }
    for (const chunk of chunked(boardLines({ ...streamBoard(index), attributes }))) {
      yield chunk;
      // Others are answered in between.
      await setImmediate();
    }
  };
}
