import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";
import type { BuiltFile } from "../../query/columnar/file.ts";
import { graphColumns } from "../merge/graph-columns.ts";
import { graphJson } from "../merge/graph-json.ts";
import type { MergedGraph } from "../merge/merge-parts.ts";
import { columnsOf } from "./columns-file.ts";
import type { WholeFile } from "./write-whole.ts";

/**
 * A graph as the files that are built of it: its columns, which name the graph they belong to, and then the graph. Most of
 * the work is done at once; `finish` does the rest when positions are known: x and y in turn, by node.
 */
export function builtFiles(
  graphFile: string,
  graph: MergedGraph,
): { finish(positions: Float64Array): BuiltFiles } {
  const json = graphJson(graph);
  const columns = graphColumns(graph);
  return {
    finish(positions) {
      const { attributes, chunks } = json(positions);
      return [
        { path: columnsOf(graphFile), chunks: [columns(positions, attributes, fingerprintOf(chunks))] },
        { path: graphFile, chunks },
      ];
    },
  };
}

type BuiltFiles = readonly [columns: WholeFile, graph: WholeFile];

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
