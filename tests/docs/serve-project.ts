import { readConfig } from "../../server/config/read.ts";
import { loadSnapshot } from "../../server/store/load.ts";
import { type Served, serveApp } from "../serving/serve-app.ts";

/** The project's own graph over real HTTP, at a port of its own; no page. */
export async function serveProject(): Promise<Served> {
  return serveApp(await loadSnapshot(readConfig({}).GRAPH));
}
