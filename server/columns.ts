import { readConfig } from "./config/read.ts";
import { addColumns } from "./export/add-columns.ts";
import { help } from "./process/help.ts";
import { run, say } from "./process/run.ts";
import { projectFolder } from "./store/project.ts";

/** `GRAPH=board.json npm run columns`: puts columns beside a graph that was built elsewhere, so that it loads as fast as ours. */
await run(help.columns, async () => {
  const { GRAPH } = readConfig(process.env);
  const began = performance.now();
  say(`Reading ${GRAPH} ...`);
  const { file, size } = await addColumns(GRAPH, projectFolder);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  say(size === null ? `${file} is there and fits.` : `${file}: ${size} bytes, in ${seconds} s`);
});
