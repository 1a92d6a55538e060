import { strToU8, Zip, ZipDeflate } from "fflate";
import type { BoardStream } from "../../model/graph.ts";
import { chunked } from "../chunks.ts";
import type { EdgeUnit, Format } from "../format.ts";
import { tables } from "./tables.ts";

/** The first day that a zip can name, in local time as zips have it: the same bytes on any day and in any time zone. */
const zipEpoch = new Date(1980, 0, 1);

function* zipped(board: BoardStream, unit: EdgeUnit): Generator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const archive = new Zip((error, bytes) => {
    if (error) throw error;
    if (bytes.length > 0) ready.push(bytes);
  });
  for (const [name, text] of tables(board, unit)) {
    const file = new ZipDeflate(name, { level: 4 });
    file.mtime = zipEpoch;
    archive.add(file);
    for (const chunk of chunked(text)) {
      file.push(strToU8(chunk));
      yield* ready.splice(0);
    }
    file.push(new Uint8Array(0), true);
    yield* ready.splice(0);
  }
  archive.end();
  yield* ready.splice(0);
}

/** One zip of nodes.csv, edges.csv, claims.csv and a README.txt of their columns. `claims` makes each claim a row of edges.csv. */
export const csv: Format = {
  name: "csv",
  extension: "zip",
  mediaType: "application/zip",
  label: "CSV tables (zip)",
  write: (board, { edges = "merged" } = {}) => zipped(board, edges),
};
