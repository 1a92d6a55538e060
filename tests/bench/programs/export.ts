import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Graph from "graphology";
import * as theirGexf from "graphology-gexf";
import { gexf } from "../../../graph-data/formats/gexf/gexf.ts";
import { largeBoard } from "../../pictures/large-board.ts";

export interface Exported {
  readonly seconds: number;
  /** Of the file. */
  readonly megabytes: number;
  /** At the most, over what the process held before. */
  readonly memory: number;
}

/** Writes a made-up board as GEXF: WHO NODES EDGES. */
const [who = "", nodes = "", edges = ""] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "dramatis-bench-"));
const file = join(folder, "graph.gexf");
const board = largeBoard(Number(nodes), Number(edges));

function stream(chunks: Iterable<string | Uint8Array>): void {
  const to = openSync(file, "w");
  for (const chunk of chunks) {
    writeSync(to, chunk as string);
    look();
  }
  closeSync(to);
}

let most = 0;
function look(): void {
  most = Math.max(most, process.memoryUsage.rss());
}

/** A graph of its own, as whoever uses graphology has, and what is to be written of it. */
function theirs(): () => void {
  const graph = Graph.from(board);
  const { write } = theirGexf as unknown as { write: (graph: Graph, options: object) => string };
  const options = {
    formatNode: (
      _key: string,
      { label, x, y, size, kind, description, aliases }: Record<string, unknown>,
    ) => ({
      label,
      attributes: { kind, description, aliases: (aliases as string[]).join("|") },
      viz: { x, y, size, color: "#336699" },
    }),
    formatEdge: (
      _key: string,
      { label, predicate, modality, contested, claims }: Record<string, unknown>,
    ) => {
      const [claim] = claims as {
        when: string | null;
        claimant: string | null;
        evidence: { exact: string }[];
      }[];
      const quote = claim?.evidence[0]?.exact ?? "";
      const rest = { when: claim?.when ?? "", claimant: claim?.claimant ?? "", quote };
      return { label, weight: 1, attributes: { predicate, modality, contested, ...rest } };
    },
  };
  return () => writeFileSync(file, write(graph, options));
}

/** The bytes that ours writes, from memory. */
function raw(): () => void {
  const chunks = Array.from(gexf.write(board), (chunk) => Buffer.from(chunk as string));
  return () => stream(chunks);
}

const writers: Record<string, () => () => void> = {
  ours: () => () => stream(gexf.write(board)),
  theirs,
  raw,
};
const work = writers[who]?.();
if (!work) throw new Error(`Nobody is called ${who}.`);
try {
  globalThis.gc?.();
  const before = process.memoryUsage.rss();
  const start = performance.now();
  work();
  const seconds = (performance.now() - start) / 1000;
  look();
  const exported: Exported = { seconds, megabytes: statSync(file).size / 1e6, memory: (most - before) / 1e6 };
  if (exported.megabytes === 0) throw new Error("nothing was written");
  process.send?.(exported, () => process.exit(0));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
