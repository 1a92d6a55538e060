import { relative } from "node:path";
import { readConfig } from "./config/read.ts";
import { variables } from "./config/variables.ts";
import { buildPage } from "./page/build.ts";
import { builtPage, staticPage } from "./page/static.ts";
import { help } from "./process/help.ts";
import { run, say } from "./process/run.ts";
import { serveBoard } from "./process/serve-board.ts";
import { StartError } from "./process/start-error.ts";
import { projectFolder } from "./store/project.ts";
import { recurate } from "./store/recurate.ts";

/** `npm start`: curates the records, builds the page, and serves both. */
await run(help.start, async () => {
  const config = readConfig(process.env);
  const curates = config.GRAPH === variables.GRAPH.default;
  if (curates) await curateFirst();
  say("Building the page ...");
  const built = await buildPage();
  const where = relative(projectFolder, builtPage);
  say(built ? `Built the page into ${where}.` : `The page in ${where} is up to date.`);
  await serveBoard(config, { page: () => staticPage(), curates });
});

async function curateFirst(): Promise<void> {
  say("Curating the records ...");
  const problems = await recurate();
  if (problems.length === 0) return;
  for (const { file, line, column, message } of problems) {
    say(`${file}${line === undefined ? "" : `:${line}:${column}`} ${message}`);
  }
  const count = problems.length === 1 ? "a problem" : `${problems.length} problems`;
  throw new StartError(`The graph was not built: the records have ${count}, listed above.`);
}
