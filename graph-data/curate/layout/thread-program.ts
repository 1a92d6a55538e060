import { parentPort } from "node:worker_threads";
import { layOutMany } from "./lay-out.ts";
import type { LaidOutGraph } from "./layout-graph.ts";

/** What a layout thread runs: it takes one graph, and answers with its positions. */
parentPort?.once("message", (graph: LaidOutGraph) => {
  const positions = layOutMany(graph);
  parentPort?.postMessage(positions, [positions.buffer as ArrayBuffer]);
});
