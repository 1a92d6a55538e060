import { readConfig } from "./config/read.ts";
import { developersPage } from "./page/develop.ts";
import { help } from "./process/help.ts";
import { run, say } from "./process/run.ts";
import { serveBoard } from "./process/serve-board.ts";
import { recurate } from "./store/recurate.ts";

/** The server of `npm run dev`: the page by Vite, with hot replacement, and the records as they are edited. */
await run(help.dev, async () => {
  const config = readConfig({ ...process.env, DRAIN_SECONDS: process.env.DRAIN_SECONDS ?? "0" });
  say("Curating the records ...");
  const problems = await recurate();
  await serveBoard(config, { page: developersPage, curates: true, policy: "none", problems });
});
