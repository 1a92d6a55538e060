import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";
import type { BuiltFile } from "../../query/columnar/file.ts";
import { graphColumns } from "../merge/graph-columns.ts";
import { graphJson } from "../merge/graph-json.ts";
import type { MergedGraph } from "../merge/merge-parts.ts";
import { columnsOf } from "./columns-file.ts";
import type { WholeFile } from "./write-whole.ts";

/** A graph as the files that are built of it: its columns, which name the graph they belong to, and then the graph. */
export function builtFiles(
  graphFile: string,
  graph: MergedGraph,
): readonly [columns: WholeFile, graph: WholeFile] {
  const { attributes, chunks } = graphJson(graph);
  const columns = graphColumns(graph, attributes, fingerprintOf(chunks));
  return [
    { path: columnsOf(graphFile), chunks: [columns] },
    { path: graphFile, chunks },
  ];
}

function fingerprintOf(chunks: readonly Uint8Array[]): BuiltFile {
  const hash = createHash("sha256");
  let [length, check] = [0, 0];
  for (const chunk of chunks) {
    hash.update(chunk);
    length += chunk.length;
    check = crc32(chunk, check);
  }
  return { length, crc32: check, sha256: hash.digest("hex") };
}
