import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { crc32 } from "node:zlib";
import { columnsOf } from "../../graph-data/curate/write/columns-file.ts";
import { type Board, boardSchema } from "../../graph-data/model/graph.ts";
import { DamagedColumns } from "../../graph-data/query/columnar/damaged-columns.ts";
import {
  type BuiltFile,
  readHeader,
  type Unpacked,
  unpackFile,
} from "../../graph-data/query/columnar/file.ts";
import { hiddenText } from "../../graph-data/query/columnar/hidden-text.ts";
import { indexColumns } from "../../graph-data/query/columnar/read-columns.ts";
import type { Decoding } from "../../graph-data/query/columnar/utf8.ts";
import type { BoardIndex } from "../../graph-data/query/index/board-index.ts";
import { type Fingerprint, fingerprint } from "./fingerprint.ts";
import { reasonOf } from "./graph-file-error.ts";
import type { Notice } from "./notice.ts";
import { shownAttributes } from "./shown-board.ts";

/** A graph out of its columns, which were checked against the built file. */
export interface FromColumns {
  readonly index: BoardIndex;
  readonly columns: Buffer;
  /** As the built file has them. */
  readonly attributes: Board["attributes"];
  readonly built: BuiltFile;
  readonly file: Fingerprint;
}

/** Faster than what browsers and Node share. */
const decodes: Decoding = ({ buffer, byteOffset, byteLength }) => {
  const bytes = Buffer.from(buffer, byteOffset, byteLength);
  return (start, end) => bytes.toString("utf8", start, end);
};

/**
 * Reads the columns beside a built graph instead of the graph, where they are whole and were written with it: the graph
 * is read through once, to be sure that it is the same to the last bit. A notice says why they are not used.
 */
export async function loadColumns(graph: string, folder: string): Promise<FromColumns | Notice> {
  const file = columnsOf(graph);
  const unused = (says: string, damaged = false): Notice => ({
    file,
    message: `${file} ${says}, so ${graph} is read instead, which takes longer. Run npm run curate to write it anew, or, where others built the graph, npm run columns.`,
    damaged,
  });
  let columns: Buffer;
  try {
    columns = await readFile(resolve(folder, file));
  } catch (cause) {
    return unused(reasonOf(cause), (cause as NodeJS.ErrnoException).code !== "ENOENT");
  }
  try {
    const { built } = readHeader(columns);
    const path = resolve(folder, graph);
    const isOther = () => unused("belongs to another build of the graph");
    if (typeof built?.sha256 !== "string" || (await stat(path)).size !== built.length) return isOther();
    const found = await fingerprint(path);
    if (found.length !== built.length || found.crc32 !== built.crc32) return isOther();
    const unpacked = unpackFile(columns, crc32);
    const { attributes } = unpacked.header;
    if (!boardSchema.shape.attributes.safeParse(attributes).success)
      return unused("does not say what graph it is of", true);
    const shown = shownAttributes(attributes);
    if (isHidden(unpacked, shown)) return unused("holds text that acts instead of being seen");
    const index = indexColumns(unpacked, { decodes, attributes: shown });
    return { index, columns, attributes, built, file: found };
  } catch (cause) {
    if (cause instanceof DamagedColumns && cause.code === "other-version")
      return unused(`is of another version of its format (${cause.message})`, true);
    if (cause instanceof DamagedColumns) return unused(`is damaged (${cause.message})`, true);
    if ((cause as NodeJS.ErrnoException).code)
      return unused(`could not be compared: ${graph} ${reasonOf(cause)}`);
    // Columns that lie under a checksum that fits: no accident does that, but the graph is there to be read.
    return unused(`does not hold together (${String((cause as Error).message).slice(0, 300)})`, true);
  }
}

function isHidden(unpacked: Unpacked, shown: Board["attributes"]): boolean {
  const { checksum: _, ...written } = unpacked.header.attributes;
  return JSON.stringify(shown) !== JSON.stringify(written) || hiddenText(unpacked, decodes) !== undefined;
}
