import { createHash } from "node:crypto";
import type { Board } from "../../graph-data/model/graph.ts";
import type { Tour } from "../../graph-data/model/tour.ts";
import { writeIndex } from "../../graph-data/query/columnar/write-columns.ts";
import { type BoardIndex, indexBoard } from "../../graph-data/query/index/board-index.ts";
import { boardOf } from "../../graph-data/query/index/board-of.ts";
import type { CodePointText } from "../../graph-data/query/text/code-points.ts";
import type { GraphJson } from "./graph-json.ts";

/** One state of the graph, whole and never changed: a request sees one from start to end. */
export interface Snapshot {
  readonly index: BoardIndex;
  /** The plain board, made of the index when asked for and held only while somebody uses it. */
  readonly board: Board;
  /** The articles by document id. */
  readonly texts: ReadonlyMap<string, CodePointText>;
  /** The built file: what /api/graph answers when nothing is filtered. */
  readonly json: GraphJson;
  /** Of `json`, in hexadecimal. */
  readonly sha256: string;
  /** The whole graph as columns, the same bytes each time. */
  columns(): Buffer;
  /** Null where the records have none. */
  readonly tour: Tour | null;
  /** Changes with anything that is served: the graph or the tour. */
  readonly version: string;
}

/** A snapshot of a plain board. `json` is the file it was read from, where that says the same. */
export function takeSnapshot(
  board: Board,
  texts: ReadonlyMap<string, CodePointText>,
  json: Buffer = Buffer.from(JSON.stringify(board)),
  tour: Tour | null = null,
): Snapshot {
  const index = indexBoard(board);
  const sha256 = createHash("sha256").update(json).digest("hex");
  let held: Buffer | undefined;
  const columns = () => {
    held ??= asBuffer(writeIndex(index));
    return held;
  };
  return snapshotOf({ index, texts, json, sha256, columns, tour });
}

/** A snapshot of an index, wherever it comes from. */
export function snapshotOf(parts: Omit<Snapshot, "board" | "version">): Snapshot {
  const { index, sha256, tour } = parts;
  const version = createHash("sha256").update(sha256).update(JSON.stringify(tour)).digest("hex");
  let held: WeakRef<Board> | undefined;
  return {
    ...parts,
    version,
    get board() {
      const board = held?.deref() ?? boardOf(index);
      held = new WeakRef(board);
      return board;
    },
  };
}

/** The same bytes, in Node's own shape. */
export function asBuffer({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}
