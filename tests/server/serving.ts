import type { AddressInfo } from "node:net";
import type { RequestHandler } from "express";
import type { Board } from "../../graph-data/model/graph.ts";
import { indexCodePoints } from "../../graph-data/query/text/code-points.ts";
import { createApp } from "../../server/app.ts";
import { type Config, readConfig } from "../../server/config/read.ts";
import { createBoundedServer } from "../../server/process/listen.ts";
import { takeSnapshot } from "../../server/store/snapshot.ts";
import { MemoryStore } from "../../server/store/store.ts";
import { cast, castText } from "./cast.ts";

export interface Serving {
  readonly store: MemoryStore;
  readonly config: Config;
  /** Without a slash at the end. */
  readonly address: string;
  readonly ask: (path: string, more?: RequestInit) => Promise<Response>;
  readonly json: (path: string, more?: RequestInit) => Promise<unknown>;
  [Symbol.asyncDispose](): Promise<void>;
}

const about = { version: "0.0.0", program: "test" } as const;

/** A board served over real HTTP at a port of its own, until it is disposed of. */
export async function serving(
  board: Board = cast,
  more: { environment?: Record<string, string>; page?: RequestHandler } = {},
): Promise<Serving> {
  const config = readConfig({ PORT: "0", LOG_LEVEL: "silent", ...more.environment });
  const texts = new Map(board.attributes.documents.map(({ id }) => [id, indexCodePoints(castText)]));
  const store = new MemoryStore(takeSnapshot(board, texts));
  const parts = { store, config, about };
  const server = createBoundedServer(createApp(more.page ? { ...parts, page: more.page } : parts), config);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const ask = (path: string, init?: RequestInit) => fetch(address + path, { redirect: "manual", ...init });
  return {
    store,
    config,
    address,
    ask,
    json: async (path, init) => (await ask(path, init)).json(),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
