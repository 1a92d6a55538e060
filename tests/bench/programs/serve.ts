import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import compression from "compression";
import express from "express";
import Graph from "graphology";
import { indexCodePoints } from "../../../graph-data/query/text/code-points.ts";
import { createApp } from "../../../server/app.ts";
import { readConfig } from "../../../server/config/read.ts";
import { createBoundedServer } from "../../../server/process/listen.ts";
import { takeSnapshot } from "../../../server/store/snapshot.ts";
import { MemoryStore } from "../../../server/store/store.ts";
import { largeBoard } from "../../pictures/large-board.ts";
import { peer } from "../peers.ts";

/** Who answers `/api/nodes/KEY/neighbors`: WHO NODES EDGES. Sends its port; ends with its parent. */
const [who = "", nodes = "", edges = ""] = process.argv.slice(2);
process.on("disconnect", () => process.exit(0));

const board = largeBoard(Number(nodes), Number(edges));
const path = "/api/nodes/:key/neighbors";

/** This project, with its checks, limits and headers as `npm run serve` has them. */
function ours(): Server {
  const config = readConfig({ PORT: "0" });
  const texts = new Map(board.attributes.documents.map(({ id }) => [id, indexCodePoints("")]));
  const store = new MemoryStore(takeSnapshot(board, texts));
  return createBoundedServer(
    createApp({ store, config, about: { version: "0.0.0", program: "bench" } }),
    config,
  );
}

/** A bare Express route that returns a body that is ready. `BODY` has as many bytes as our own answer. */
async function bareExpress(compressed: boolean): Promise<Server> {
  const bodies = new Map<string, string>();
  const app = express();
  app.disable("x-powered-by");
  if (compressed) app.use(compression());
  app.get(path, (request, response) => {
    response.setHeader("Content-Type", "application/json; charset=utf-8");
    response.end(bodies.get(request.params.key) ?? "{}");
  });
  process.on("message", ({ key, body }: { key: string; body: string }) => bodies.set(key, body));
  return createServer(app as RequestListener);
}

interface Fastify {
  get(path: string, handler: (request: { params: { key: string } }) => unknown): void;
  ready(): Promise<unknown>;
  readonly server: Server;
}

/** What one would write first: Fastify serialises what a walk over graphology gathers. */
async function fastify(): Promise<Server> {
  const { default: create } = await peer<{ default: () => Fastify }>("fastify");
  const graph = Graph.from(board);
  const app = create();
  app.get(path, ({ params: { key } }) => {
    const near = graph.neighbors(key).slice(0, 100);
    const found: unknown[] = [];
    graph.forEachEdge(key, (edge, attributes, source, target) =>
      found.push({ key: edge, source, target, attributes }),
    );
    const entry = (node: string) => ({ key: node, attributes: graph.getNodeAttributes(node) });
    return {
      root: entry(key),
      nodes: near.map(entry),
      edges: found,
      total: near.length,
      truncated: false,
      next: null,
    };
  });
  await app.ready();
  return app.server;
}

const servers: Record<string, () => Server | Promise<Server>> = {
  ours,
  express: () => bareExpress(false),
  "express-compressed": () => bareExpress(true),
  fastify,
};
const make = servers[who];
if (!make) throw new Error(`Nobody is called ${who}; there are ${Object.keys(servers).join(", ")}.`);
const server = await make();
server.listen(0, "127.0.0.1", () => process.send?.({ port: (server.address() as AddressInfo).port }));
