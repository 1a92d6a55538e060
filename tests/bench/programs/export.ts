import { readFileSync, statSync, writeFileSync } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import Graph from "graphology";
import * as theirGexf from "graphology-gexf";
import { gexf } from "../../../graph-data/formats/gexf/gexf.ts";
import { Buffers } from "../../../graph-data/formats/xml/buffers.ts";
import { streamBoard } from "../../../graph-data/query/filter/stream-board.ts";
import { writeChunks } from "../../../server/export/write-chunks.ts";
import { exportChunk } from "../../../server/routes/export.ts";
import { loadSnapshot } from "../../../server/store/load.ts";

export interface Exported {
  readonly seconds: number;
  /** Of the file. */
  readonly megabytes: number;
  /** At the most, over what the process held before. */
  readonly memory: number;
}

/** Writes the board that lies in a folder as GEXF: WHO FOLDER. */
const [who = "", folder = ""] = process.argv.slice(2);
const file = join(folder, `${who}.gexf`);

let most = 0;
let chunks = 0;
/** Asking costs as much as writing a chunk does. */
const chunksBetweenLooks = 16;

function look(): void {
  most = Math.max(most, process.memoryUsage.rss());
}

async function stream(
  given: Iterable<string | Uint8Array>,
  written: (chunk: Uint8Array) => void = () => {},
): Promise<void> {
  const to = await open(file, "w");
  await writeChunks(to, given, (chunk) => {
    written(chunk);
    if (++chunks % chunksBetweenLooks === 0) look();
  });
  await to.close();
}

/** As the server and `npm run export` write it. */
async function ours(): Promise<() => Promise<void>> {
  const { index } = await loadSnapshot("graph.json", folder);
  return () => {
    const buffers = new Buffers(exportChunk);
    return stream(gexf.write(streamBoard(index), { buffers }), (chunk) => buffers.giveBack(chunk));
  };
}

/** A graph of its own, as whoever uses graphology has, and what is to be written of it. */
async function theirs(): Promise<() => Promise<void>> {
  const graph = Graph.from(JSON.parse(readFileSync(join(folder, "graph.json"), "utf8")));
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
  return async () => writeFileSync(file, write(graph, options));
}

/** The bytes that ours writes, from memory, by the same means. */
async function raw(): Promise<() => Promise<void>> {
  const { index } = await loadSnapshot("graph.json", folder);
  const held = [...gexf.write(streamBoard(index), { buffers: new Buffers(exportChunk) })];
  return () => stream(held);
}

const writers: Record<string, () => Promise<() => Promise<void>>> = { ours, theirs, raw };
const work = await writers[who]?.();
if (!work) throw new Error(`Nobody is called ${who}.`);
for (let i = 0; i < 3; i++) globalThis.gc?.();
const before = process.memoryUsage.rss();
const start = performance.now();
await work();
const seconds = (performance.now() - start) / 1000;
look();
const exported: Exported = { seconds, megabytes: statSync(file).size / 1e6, memory: (most - before) / 1e6 };
if (exported.megabytes === 0) throw new Error("nothing was written");
process.send?.(exported, () => process.exit(0));
