import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createApp } from "../../server/app.ts";
import { readConfig } from "../../server/config/read.ts";
import { createBoundedServer } from "../../server/process/listen.ts";
import { loadSnapshot } from "../../server/store/load.ts";
import { MemoryStore } from "../../server/store/store.ts";

/** The project's own graph over real HTTP, at a port of its own; no page. */
export async function serveProject(): Promise<{ address: string } & AsyncDisposable> {
  const config = readConfig({ PORT: "0", LOG_LEVEL: "silent" });
  const store = new MemoryStore(await loadSnapshot(config.GRAPH));
  const about = { version: "0.0.0", program: "docs" };
  const server = createBoundedServer(createApp({ store, config, about }), config);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
