import { Agent, request } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { greedyQuestions } from "./questions.ts";
import { startSockets } from "./sockets.ts";

interface Kind {
  /** Milliseconds from question to the last byte of the answer. */
  readonly waits: number[];
  readonly statuses: Map<string, number>;
}

/** Cheap questions come at this rhythm whatever the answers take, as from many readers. In milliseconds. */
const rhythm = 25;
const greedyAtOnce = 6;
const exportsAtOnce = 6;

/** Starts all kinds of load at once; each goes on until `stop`. */
export function startLoad(address: string, connections: number) {
  const kinds = new Map<string, Kind>();
  const faults = new Map<string, number>();
  // Of their own, so that no question waits here for another's connection.
  const agents: Readonly<Record<string, Agent>> = {
    cheap: new Agent({ keepAlive: true }),
    greedy: new Agent({ keepAlive: true }),
    exports: new Agent({ keepAlive: true }),
  };
  let recent: number[] = [];
  let stopped = false;

  const kindOf = (name: string): Kind => {
    const kind = kinds.get(name) ?? { waits: [], statuses: new Map() };
    kinds.set(name, kind);
    return kind;
  };
  async function ask(name: string, path: string): Promise<number> {
    const start = performance.now();
    const { status, retryAfter } = await get(address + path, agents[name] ?? false);
    const took = performance.now() - start;
    const { waits, statuses } = kindOf(name);
    waits.push(took);
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    if (/^5/.test(status) && status !== "503") fault(`${path} answered ${status}`);
    if ((status === "503" || status === "429") && !retryAfter) fault(`${status} without Retry-After`);
    if (status === "503") await wait(100);
    return took;
  }
  const fault = (says: string) => faults.set(says, (faults.get(says) ?? 0) + 1);
  async function forEver(name: string, pathAt: (turn: number) => string): Promise<void> {
    for (let turn = 0; !stopped; turn++) await ask(name, pathAt(turn));
  }

  let cheapTurn = 0;
  const cheap = setInterval(() => {
    const path = `/api/nodes/node-${cheapTurn++ % 400}`;
    void ask("cheap", path).then((took) => recent.push(took));
    // Somebody new now and then, who must first be let in.
    if (cheapTurn % 10 === 0) void ask("newcomer", path);
  }, rhythm);
  const loops = [
    ...Array.from({ length: greedyAtOnce }, (_, start) =>
      forEver("greedy", (turn) => greedyQuestions[(start + turn) % greedyQuestions.length] as string),
    ),
    ...Array.from({ length: exportsAtOnce }, (_, start) =>
      forEver(
        "exports",
        (turn) => `/api/export/${["gexf", "csv", "jsonld"][(start + turn) % 3]}?edges=claims`,
      ),
    ),
  ];
  const sockets = startSockets(address, connections);

  return {
    kinds,
    connections: sockets.open,
    broken: () => [...faults].map(([says, times]) => `${says} (${times} times)`),
    /** Waits for cheap questions since the last call. */
    takeRecent(): number[] {
      const taken = recent;
      recent = [];
      return taken;
    },
    async stop(): Promise<void> {
      stopped = true;
      clearInterval(cheap);
      await Promise.all(loops);
      for (const [name, count] of sockets.stop())
        kindOf("slow and idle connections").statuses.set(name, count);
      await wait(500);
    },
    /** How long cheap questions take once nobody else asks. */
    async askAlone(): Promise<number[]> {
      const waits: number[] = [];
      for (let turn = 0; turn < 200; turn++) {
        const start = performance.now();
        const { status } = await get(`${address}/api/nodes/node-${turn}`, agents.cheap ?? false);
        if (status !== "200") fault(`${status} after the load was over`);
        waits.push(performance.now() - start);
      }
      for (const agent of Object.values(agents)) agent.destroy();
      return waits;
    },
  };
}

/** Asks, and reads the answer to its end. */
function get(address: string, agent: Agent | false): Promise<{ status: string; retryAfter: boolean }> {
  return new Promise((resolve) => {
    const asked = request(address, { agent }, (answer) => {
      answer.resume();
      const { statusCode, headers } = answer;
      answer.on("close", () =>
        resolve({ status: String(statusCode), retryAfter: headers["retry-after"] !== undefined }),
      );
    });
    asked.on("error", (error: NodeJS.ErrnoException) =>
      resolve({ status: error.code ?? "lost", retryAfter: true }),
    );
    asked.end();
  });
}
