import { readConfig } from "./config/read.ts";
import { readArguments } from "./export/arguments.ts";
import { withProgress } from "./export/progress.ts";
import { writeFile } from "./export/write-file.ts";
import { RequestError } from "./http/errors.ts";
import { Reply } from "./http/reply.ts";
import { readAbout } from "./process/about.ts";
import { help } from "./process/help.ts";
import { runWithWords, say } from "./process/run.ts";
import { StartError } from "./process/start-error.ts";
import { exportFile } from "./routes/export.ts";
import { loadSnapshot } from "./store/load.ts";
import { projectFolder } from "./store/project.ts";
import { MemoryStore } from "./store/store.ts";

/** `npm run export -- gexf --out graph.gexf [filters]`: what /api/export gives, without a server. */
await runWithWords(help.export, async (words) => {
  const { format, out, query } = readArguments(words);
  const config = readConfig(process.env);
  const snapshot = await loadSnapshot(config.GRAPH);
  const base = () => `${config.PUBLIC_URL || `http://${config.HOST}:${config.PORT}/`}api/`;
  const context = {
    snapshot,
    store: new MemoryStore(snapshot),
    config,
    about: readAbout(projectFolder),
    base,
  };
  const answer = ask(() => exportFile.answerTo({ format }, query, context));
  const isStream =
    answer instanceof Reply && typeof answer.body === "object" && !Buffer.isBuffer(answer.body);
  if (!isStream || !(Symbol.iterator in answer.body)) {
    throw new TypeError("an export is a stream");
  }
  if (out === undefined) {
    // Whoever reads may stop early, as head does.
    process.stdout.on("error", () => process.exit(0));
    for (const chunk of answer.body) {
      if (!process.stdout.write(chunk)) await new Promise((resume) => process.stdout.once("drain", resume));
    }
    return;
  }
  const chunks = withProgress(answer.body, (megabytes) => say(`${out}: ${megabytes} MB so far`));
  say(`${out}: ${await writeFile(out, chunks, { written: answer.written })} bytes`);
});

/** A bad argument is told as the API tells it. */
function ask(question: () => unknown): unknown {
  try {
    return question();
  } catch (cause) {
    if (!(cause instanceof RequestError)) throw cause;
    const faults = cause.faults.map(
      ({ parameter, value, message }) => `${parameter} “${value ?? ""}” ${message}`,
    );
    throw new StartError(faults.length > 0 ? `Nothing is exported: ${faults.join("; ")}.` : cause.message);
  }
}
