import { workerData } from "node:worker_threads";

// Plain JavaScript: a thread does not take over how the main one reads TypeScript.
if (!process.features.typescript) (await import("tsx/esm/api")).register();
await import(workerData);
