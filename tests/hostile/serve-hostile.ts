import type { AddressInfo } from "node:net";
import { curate } from "../../graph-data/curate/curate.ts";
import { createApp } from "../../server/app.ts";
import { readConfig } from "../../server/config/read.ts";
import { staticPage } from "../../server/page/static.ts";
import { createBoundedServer } from "../../server/process/listen.ts";
import { loadSnapshot } from "../../server/store/load.ts";
import { MemoryStore } from "../../server/store/store.ts";
import { hostileFolder } from "./hostile-set.ts";

/** The hostile records, curated and served with the page as `npm start` does. */
export async function serveHostile() {
  const set = await hostileFolder();
  const { board, problems } = await curate(set);
  if (!board) throw new Error(JSON.stringify(problems.slice(0, 5)));
  const config = readConfig({ PORT: "0", LOG_LEVEL: "silent" });
  const store = new MemoryStore(await loadSnapshot(set.graph, set.folder));
  const about = { version: "0.0.0", program: "hostile" };
  const server = createBoundedServer(createApp({ store, config, about, page: staticPage() }), config);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    board,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async close(): Promise<void> {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await set.remove();
    },
  };
}
