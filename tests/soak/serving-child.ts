import { createApp } from "../../server/app.ts";
import { readConfig } from "../../server/config/read.ts";
import { createBoundedServer, listen } from "../../server/process/listen.ts";
import { takeSnapshot } from "../../server/store/snapshot.ts";
import { MemoryStore } from "../../server/store/store.ts";
import { largeBoard } from "../pictures/large-board.ts";

/** A made-up graph, large enough for greedy questions to hurt, served with fewer turns than usual so that refusals come too. */
const config = readConfig({ PORT: "0", LOG_LEVEL: "silent", MAX_CONCURRENT: "64", MAX_EXPORTS: "4" });
const store = new MemoryStore(takeSnapshot(largeBoard(5_000, 15_000), new Map()));
const app = createApp({ store, config, about: { version: "0.0.0", program: "soak" } });
const server = createBoundedServer(app, config);
const address = await listen(server, config);
process.send?.({ address });
process.on("message", () => {
  globalThis.gc?.();
  server.getConnections((_, connections) =>
    process.send?.({ bytes: process.memoryUsage().rss, connections }),
  );
});
process.on("disconnect", () => process.exit(0));
