import { createHash } from "node:crypto";
import type { Board } from "../../graph-data/model/graph.ts";
import type { Tour } from "../../graph-data/model/tour.ts";
import { type BoardIndex, indexBoard } from "../../graph-data/query/index/board-index.ts";
import type { CodePointText } from "../../graph-data/query/text/code-points.ts";

/** One state of the graph, whole and never changed: a request sees one from start to end. */
export interface Snapshot {
  readonly board: Board;
  readonly index: BoardIndex;
  /** The articles by document id. */
  readonly texts: ReadonlyMap<string, CodePointText>;
  /** The built file as read: what /api/graph answers when nothing is filtered. */
  readonly bytes: Buffer;
  /** Of `bytes`, in hexadecimal. */
  readonly sha256: string;
  /** Null where the records have none. */
  readonly tour: Tour | null;
  /** Changes with anything that is served: the graph or the tour. */
  readonly version: string;
}

export function takeSnapshot(
  board: Board,
  texts: ReadonlyMap<string, CodePointText>,
  bytes: Buffer = Buffer.from(JSON.stringify(board)),
  tour: Tour | null = null,
): Snapshot {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const version = createHash("sha256").update(sha256).update(JSON.stringify(tour)).digest("hex");
  return { board, index: indexBoard(board), texts, bytes, sha256, tour, version };
}
