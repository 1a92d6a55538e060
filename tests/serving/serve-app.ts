import { once } from "node:events";
import type { AddressInfo } from "node:net";
import type { RequestHandler } from "express";
import { createApp } from "../../server/app.ts";
import { type Config, readConfig } from "../../server/config/read.ts";
import type { About } from "../../server/process/about.ts";
import { createBoundedServer } from "../../server/process/listen.ts";
import type { Snapshot } from "../../server/store/snapshot.ts";
import { MemoryStore } from "../../server/store/store.ts";

export interface Served {
  readonly store: MemoryStore;
  readonly config: Config;
  /** Without a slash at the end. */
  readonly address: string;
  [Symbol.asyncDispose](): Promise<void>;
}

interface More {
  readonly about?: About;
  readonly environment?: Readonly<Record<string, string>>;
  readonly page?: RequestHandler;
}

const unnamed: About = { version: "0.0.0", program: "test" };

/** The app as it is wired for people, over real HTTP at a port of its own, until it is disposed of. */
export async function serveApp(
  snapshot: Snapshot,
  { about = unnamed, environment, page }: More = {},
): Promise<Served> {
  const config = readConfig({ PORT: "0", LOG_LEVEL: "silent", ...environment });
  const store = new MemoryStore(snapshot);
  const app = createApp({ store, config, about, ...(page && { page }) });
  const server = createBoundedServer(app, config);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    store,
    config,
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
