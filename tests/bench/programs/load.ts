import { readFile } from "node:fs/promises";
import { join } from "node:path";
import Graph from "graphology";
import { neighbors } from "../../../graph-data/query/neighbors.ts";
import { loadSnapshot } from "../../../server/store/load.ts";

export interface Loaded {
  readonly who: "ours" | "graphology";
  /** From the file to the first answer. */
  readonly seconds: number;
  /** Held once all that is not needed has been given back: heap and buffers. */
  readonly megabytes: number;
}

const [who = "", folder = "", key = ""] = process.argv.slice(2);

/** What the process needs besides is taken off. */
function held(): number {
  for (let i = 0; i < 3; i++) globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

async function ours(): Promise<unknown> {
  const snapshot = await loadSnapshot("graph.json", folder);
  if (neighbors(snapshot.index, key).nodes.length === 0) throw new Error(`${key} has no neighbors`);
  return snapshot;
}

async function theirs(): Promise<unknown> {
  const graph = Graph.from(JSON.parse(await readFile(join(folder, "graph.json"), "utf8")));
  if (graph.neighbors(key).length === 0) throw new Error(`${key} has no neighbors`);
  return graph;
}

const before = held();
const start = performance.now();
const kept = await (who === "ours" ? ours() : theirs());
const seconds = (performance.now() - start) / 1000;
const loaded: Loaded = { who: who as Loaded["who"], seconds, megabytes: held() - before };
process.send?.(loaded, () => process.exit(kept ? 0 : 1));
