import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { projectFolder } from "../../server/store/project.ts";

interface State {
  readonly bytes: number;
  readonly connections: number;
}

/** A server in a process of its own, so that its memory is its own and load does not borrow its time. */
export async function startServer() {
  const child: ChildProcess = fork(new URL("./serving-child.ts", import.meta.url), [], {
    cwd: projectFolder,
    execArgv: ["--import", "tsx", "--expose-gc"],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const gone = once(child, "exit");
  const [first] = (await Promise.race([once(child, "message"), gone])) as [{ address?: string } | number];
  if (typeof first !== "object" || !first.address) throw new Error("the server did not start");
  return {
    address: first.address,
    /** Resident bytes, after what is garbage has been let go, and open connections. */
    async state(): Promise<State> {
      child.send("state");
      const [state] = (await once(child, "message")) as [State];
      return state;
    },
    async stop(): Promise<void> {
      child.kill("SIGTERM");
      await gone;
    },
  };
}
