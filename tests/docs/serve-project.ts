import { readConfig } from "../../server/config/read.ts";
import { readAbout } from "../../server/process/about.ts";
import { loadSnapshot } from "../../server/store/load.ts";
import { projectFolder } from "../../server/store/project.ts";
import { type Served, serveApp } from "../serving/serve-app.ts";

/** The project's own graph over real HTTP, at a port of its own, as `npm start` serves it; no page. */
export async function serveProject(): Promise<Served> {
  return serveApp(await loadSnapshot(readConfig({}).GRAPH), { about: readAbout(projectFolder) });
}
