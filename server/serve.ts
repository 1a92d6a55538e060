import { readConfig } from "./config/read.ts";
import { hasPage, staticPage } from "./page/static.ts";
import { help } from "./process/help.ts";
import { run } from "./process/run.ts";
import { serveBoard } from "./process/serve-board.ts";
import { StartError } from "./process/start-error.ts";

/** `npm run serve`: serves what has been curated and built, and changes nothing. */
await run(help.serve, async () => {
  const config = readConfig(process.env);
  if (!hasPage())
    throw new StartError("The page is not built: run npm run build, or npm start, which does it too.");
  await serveBoard(config, { page: () => staticPage(), curates: false });
});
