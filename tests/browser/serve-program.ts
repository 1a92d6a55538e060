import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { onTestFinished } from "vitest";
import { projectFolder } from "../../server/store/project.ts";

/** A port that nobody has just now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** `npm run serve` as a process of its own, which can be killed; it does not outlive the test. */
export async function serveProgram(port: number, graph: string) {
  const child: ChildProcess = spawn(process.execPath, ["--import", "tsx", "server/serve.ts"], {
    cwd: projectFolder,
    env: { PATH: process.env.PATH ?? "", PORT: String(port), GRAPH: graph, WATCH: "false" },
    stdio: ["ignore", "ignore", "pipe"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  let said = "";
  await new Promise<void>((resolve, reject) => {
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      if (said.includes(" at http://")) resolve();
    });
    child.once("exit", () => reject(new Error(`the server ended: ${said}`)));
  });
  return {
    /** As a crash does: nothing is said to anybody. */
    async kill(): Promise<void> {
      const gone = once(child, "exit");
      child.kill("SIGKILL");
      await gone;
    },
  };
}
