import { join } from "node:path";
import { build } from "vite";
import { answerParent } from "../process/answer-parent.ts";
import { projectFolder } from "../store/project.ts";

/** Builds the page into the folder that is given. */
await answerParent(async () => {
  const root = join(projectFolder, "client");
  await build({
    root,
    configFile: join(root, "vite.config.ts"),
    logLevel: "error",
    build: { outDir: process.argv[2] ?? "dist", emptyOutDir: true },
  });
  return true;
});
