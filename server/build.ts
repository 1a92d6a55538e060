import { relative } from "node:path";
import { buildPage } from "./page/build.ts";
import { builtPage } from "./page/static.ts";
import { help } from "./process/help.ts";
import { run, say } from "./process/run.ts";
import { projectFolder } from "./store/project.ts";

/** `npm run build`: builds the page; a server that is running goes on with whole pages meanwhile. */
await run(help.build, async () => {
  await buildPage({ always: true });
  say(`Built the page into ${relative(projectFolder, builtPage)}.`);
});
