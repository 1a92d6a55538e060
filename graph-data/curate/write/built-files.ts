import { createHash } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import { crc32 } from "node:zlib";
import type { BuiltFile } from "../../query/columnar/file.ts";
import { graphColumns } from "../merge/graph-columns.ts";
import { graphJson } from "../merge/graph-json.ts";
import type { MergedGraph } from "../merge/merge-parts.ts";
import { columnsOf } from "./columns-file.ts";
import type { WholeFile } from "./files-together.ts";

/** The files that are built of a graph. */
interface BuiltFiles {
  readonly graph: WholeFile;
  /** Its columns, which name the graph they belong to: made when they are asked for, in several turns. */
  columns(): Promise<WholeFile & { readonly chunks: readonly [Uint8Array] }>;
}

/**
 * A graph as the files that are built of it. Most of the work is done at once; `finish` does the rest when positions are
 * known: x and y in turn, by node.
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
      return {
        graph: { path: graphFile, chunks },
        async columns() {
          const file = columns(positions, attributes, await fingerprintOf(chunks));
          return { path: columnsOf(graphFile), chunks: [file] };
        },
      };
    },
  };
}

async function fingerprintOf(chunks: readonly Uint8Array[]): Promise<BuiltFile> {
  const hash = createHash("sha256");
  let [length, check] = [0, 0];
  for (const chunk of chunks) {
    hash.update(chunk);
    length += chunk.length;
    check = crc32(chunk, check);
    // Whoever writes the chunks meanwhile has a turn.
    await setImmediate();
  }
  return { length, crc32: check, sha256: hash.digest("hex") };
}
