import { join } from "node:path";
import { build } from "vite";
import { answerParent } from "../process/answer-parent.ts";
import { projectFolder } from "../store/project.ts";

await answerParent(async () => {
  const root = join(projectFolder, "client");
  await build({ root, configFile: join(root, "vite.config.ts"), logLevel: "error" });
  return true;
});
