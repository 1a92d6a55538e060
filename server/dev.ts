import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import { help } from "./process/help.ts";
import { run, say } from "./process/run.ts";
import { projectFolder } from "./store/project.ts";
import { watchFiles } from "./store/watch-files.ts";

/** Code that only a restart takes in. The page has its own reload, and records their own watch. */
const restarting = [
  "server",
  "graph-data/model",
  "graph-data/query",
  "graph-data/formats",
  "graph-data/curate",
];

/** `npm run dev`: keeps a developer's server running, and restarts it when its code changes. */
await run(help.dev, async () => {
  let child: ChildProcess | undefined;
  let stopping = false;

  const start = () => {
    child = fork(new URL("./dev-server.ts", import.meta.url), [], {
      cwd: projectFolder,
      execArgv: ["--import", "tsx"],
    });
    child.once("exit", (code) => {
      child = undefined;
      if (!stopping && code !== 0) say("The server ended; it starts again on the next change of its code.");
    });
  };
  const restart = () => {
    if (stopping) return;
    say("The server's code changed: restarting.");
    if (!child) {
      start();
      return;
    }
    child.removeAllListeners("exit").once("exit", start);
    child.kill("SIGTERM");
  };
  for (const folder of restarting) {
    watchFiles(join(projectFolder, folder), (name) => name.endsWith(".ts"), restart);
  }
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      stopping = true;
      if (!child) process.exit(0);
      child.once("exit", () => process.exit(0));
      // Ctrl-C reaches the child by itself.
      if (signal === "SIGTERM") child.kill("SIGTERM");
    });
  }
  start();
  // Watching alone does not keep the process running.
  setInterval(() => {}, 2 ** 30);
});
