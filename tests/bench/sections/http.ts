import { indexBoard } from "../../../graph-data/query/index/board-index.ts";
import { largeBoard } from "../../pictures/large-board.ts";
import { someKeys } from "../boards/questions.ts";
import { Isolated } from "../measure/isolated.ts";
import { median } from "../measure/race.ts";
import { peer } from "../peers.ts";
import { atLeast, atMost } from "../run/rows.ts";
import { atLarge, type Section, type Size, sizeName, type Tools } from "../run/section.ts";

const connections = 20;
const seconds = 4;
const rounds = 3;
const questions = 500;

interface Load {
  readonly requests: { readonly average: number };
  readonly latency: { readonly p99: number };
  readonly non2xx: number;
  readonly errors: number;
}
type Autocannon = (options: object) => Promise<Load>;

interface Figures {
  readonly rate: number;
  readonly p99: number;
}

async function measure(size: Size, { progress, row, signal }: Tools): Promise<void> {
  const { default: autocannon } = await peer<{ default: Autocannon }>("autocannon");
  progress("choosing what to ask");
  const keys = someKeys(indexBoard(largeBoard(size.nodes, size.edges)), questions);
  const paths = keys.map((key) => `/api/nodes/${key}/neighbors`);
  const servers = new Map<string, { running: Isolated; port: number }>();
  try {
    for (const who of ["ours", "express", "express-compressed", "fastify"]) {
      progress(`starting ${who}`);
      const running = new Isolated("serve", [who, size.nodes, size.edges], signal);
      const { port } = await running.next<{ port: number }>();
      servers.set(who, { running, port });
    }
    for (const key of keys) {
      const body = await (await fetch(`${address("ours")}/api/nodes/${key}/neighbors`)).text();
      for (const who of ["express", "express-compressed"]) servers.get(who)?.running.ask({ key, body });
    }
    const plain = await compare(["ours", "express", "fastify"], {});
    const zipped = await compare(["ours", "express-compressed"], { "accept-encoding": "gzip" });
    const at = `${questions} nodes in turn, ${connections} connections, ${sizeName(size)}`;
    const ours = figures(plain, "ours");
    const express = figures(plain, "express");
    const rate = { unit: "req/s", ours: ours.rate } as const;
    const bare = "bare Express, ready body";
    row(atLeast({ ...rate, what: `neighbors over HTTP, ${at}`, peer: bare, theirs: express.rate }, 0.85));
    row(
      atMost(
        {
          what: `the same, slowest of a hundred`,
          peer: bare,
          unit: "ms",
          ours: ours.p99,
          theirs: express.p99,
        },
        1.5,
      ),
    );
    const peerName = "Fastify over graphology";
    row(
      atLeast(
        { ...rate, what: "the same (a stretch)", peer: peerName, theirs: figures(plain, "fastify").rate },
        1,
      ),
    );
    row(
      atLeast({
        what: "the same, compressed",
        peer: `${bare}, compression`,
        unit: "req/s",
        ours: figures(zipped, "ours").rate,
        theirs: figures(zipped, "express-compressed").rate,
      }),
    );
  } finally {
    for (const { running } of servers.values()) running.stop();
  }

  function address(who: string): string {
    return `http://127.0.0.1:${servers.get(who)?.port}`;
  }

  async function compare(
    names: readonly string[],
    headers: Record<string, string>,
  ): Promise<Map<string, Figures[]>> {
    const found = new Map<string, Figures[]>(names.map((name) => [name, []]));
    for (let round = 0; round <= rounds; round++) {
      for (const who of names) {
        signal.throwIfAborted();
        progress(`${who} under load (${round} of ${rounds})`);
        const load = await autocannon({
          url: address(who),
          connections,
          duration: round === 0 ? 2 : seconds,
          headers,
          requests: paths.map((path) => ({ path })),
        });
        if (load.non2xx + load.errors > 0)
          throw new Error(`${who} failed ${load.non2xx + load.errors} requests`);
        if (round > 0) found.get(who)?.push({ rate: load.requests.average, p99: load.latency.p99 });
      }
    }
    return found;
  }
}

function figures(found: ReadonlyMap<string, readonly Figures[]>, who: string): Figures {
  const all = found.get(who) ?? [];
  return { rate: median(all.map(({ rate }) => rate)), p99: median(all.map(({ p99 }) => p99)) };
}

export const httpSection: Section = {
  title: "Over HTTP",
  sizes: atLarge,
  async run(sizes, tools) {
    for (const size of sizes) await measure(size, tools);
  },
};
