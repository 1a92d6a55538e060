import type { Server } from "node:http";
import type { RequestHandler } from "express";
import { createApp } from "../app.ts";
import type { Config } from "../config/read.ts";
import { packOnce } from "../http/packed.ts";
import { laySearch } from "../laying/search.ts";
import { createLog } from "../observe/log.ts";
import { columnsFor } from "../routes/columns.ts";
import { keepFresh } from "../store/keep-fresh.ts";
import { loadSnapshot } from "../store/load.ts";
import type { Notice } from "../store/notice.ts";
import { projectFolder } from "../store/project.ts";
import { MemoryStore, type RecordsProblem, toMend } from "../store/store.ts";
import { readAbout } from "./about.ts";
import { drain, onStop } from "./drain.ts";
import { createBoundedServer, listen } from "./listen.ts";
import { say } from "./run.ts";

export interface Serving {
  /** Given the server, so that a developer's page can share it. */
  readonly page: (server: Server, store: MemoryStore) => RequestHandler | Promise<RequestHandler>;
  /** Whether changed records are curated while serving. */
  readonly curates: boolean;
  /** Default "strict". A developer's page needs inline scripts. */
  readonly policy?: "strict" | "none";
  /** What is wrong with the records already. Default nothing. */
  readonly problems?: readonly RecordsProblem[];
}

/** Loads the graph, serves it with a page until a signal comes, and says so. */
export async function serveBoard(
  config: Config,
  { page, curates, policy = "strict", problems = [] }: Serving,
): Promise<void> {
  const log = createLog(config.LOG_LEVEL);
  let first: readonly Notice[] = [];
  const snapshot = await loadSnapshot(config.GRAPH, projectFolder, (notices) => {
    first = notices;
  });
  const store = new MemoryStore(snapshot);
  const noticed = (notices: readonly Notice[]) => {
    for (const { message, damaged } of notices) log[damaged ? "warn" : "info"](message);
    store.report("beside the graph", toMend(notices));
  };
  const stopWatching = config.WATCH ? keepFresh(store, { graph: config.GRAPH, curates, noticed }) : () => {};
  const server = createBoundedServer((request, response) => app(request, response), config);
  const app = createApp({
    store,
    config,
    about: readAbout(projectFolder),
    page: await page(server, store),
    log,
    policy,
  });
  onStop(async () => {
    say("Stopping.");
    stopWatching();
    if (!(await drain(server, config.DRAIN_SECONDS)))
      say("Some requests did not finish in time and were cut off.");
  });
  const address = await listen(server, config);
  store.onChange(() => tell(store));
  // What every page asks for first is ready before one does.
  const pack = () => void packOnce(columnsFor(store.current));
  store.onChange(pack);
  pack();
  const lay = () =>
    laySearch(store.current.index).catch((error: unknown) =>
      log.error({ err: error }, "search not laid out"),
    );
  store.onChange(lay);
  lay();
  noticed(first);
  if (problems.length > 0) store.report("records", problems);
  const { nodes, edges, claims } = store.current.index;
  say(`${nodes.count} nodes, ${edges.count} ties, ${claims.count} claims at ${address} (Ctrl-C stops)`);
}

/** For the person at the terminal, who would otherwise only see it on the page. */
function tell({ problems, isBehind, current }: MemoryStore): void {
  for (const { file, line, column, message } of problems) {
    say(`${file}${line === undefined ? "" : `:${line}:${column}`} ${message}`);
  }
  if (isBehind) say("The last good graph is still served.");
  else say(`Serving a graph of ${current.index.nodes.count} nodes and ${current.index.edges.count} ties.`);
}
