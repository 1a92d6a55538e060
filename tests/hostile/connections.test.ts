import { once } from "node:events";
import { createServer, get, type ServerResponse } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { boundConnections } from "../../server/process/connections.ts";
import { largeBoard } from "../pictures/large-board.ts";
import { serving } from "../server/serving.ts";

async function open(address: string, says = ""): Promise<Socket> {
  const { hostname, port } = new URL(address);
  const socket = connect(Number(port), hostname);
  onTestFinished(() => void socket.destroy());
  socket.on("error", () => socket.destroy());
  await once(socket, "connect");
  if (says) socket.write(says);
  return socket;
}

const status = (address: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    get(address, { agent: false }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    }).on("error", reject);
  });

describe("as many connections as are allowed, which ask nothing or half a question,", () => {
  it("keep nobody out: the oldest of them make way", async () => {
    await using server = await serving(undefined, { environment: { MAX_CONNECTIONS: "40" } });
    const silent: Socket[] = [];
    for (let i = 0; i < 40; i++)
      silent.push(await open(server.address, i % 2 ? "GET / HTTP/1.1\r\nX-Slow: " : ""));
    for (let i = 0; i < 20; i++) expect(await status(`${server.address}/api/health`)).toBe(200);
    await expect
      .poll(() => silent.filter(({ destroyed, readableEnded }) => destroyed || readableEnded).length)
      .toBeGreaterThan(0);
    expect(silent.at(-1)?.destroyed).toBe(false);
  });

  it("never cost an answer that is in work", async () => {
    const inWork: ServerResponse[] = [];
    const server = createServer((_request, response) => void inWork.push(response));
    let taken = 0;
    server.on("connection", () => taken++);
    boundConnections(server, 10);
    server.listen(0, "127.0.0.1");
    onTestFinished(() => void server.close());
    await once(server, "listening");
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const asked = Array.from({ length: 8 }, () => status(address));
    await expect.poll(() => inWork.length).toBe(8);
    for (let i = 0; i < 40; i++) await open(address);
    await expect.poll(() => taken).toBe(48);
    for (const response of inWork) response.end("done");
    expect(await Promise.all(asked)).toEqual(Array(8).fill(200));
    server.closeAllConnections();
  });
});

describe("a reader that takes a little now and then", () => {
  it("is cut off, since it would hold the place of an export for good", async () => {
    const server = createServer((_request, response) => {
      const more = () => {
        while (!response.destroyed && response.write("x".repeat(65_536)));
      };
      response.on("drain", more);
      more();
    });
    boundConnections(server, 10, { bytes: 65_536, patience: 400 });
    server.listen(0, "127.0.0.1");
    onTestFinished(() => void server.close());
    await once(server, "listening");
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const trickle = await open(address, "GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    trickle.pause();
    const sips = setInterval(() => trickle.read(1), 20);
    const greedy = await open(address, "GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    greedy.resume();
    const connections = () => new Promise((resolve) => server.getConnections((_, count) => resolve(count)));
    await expect.poll(connections, { timeout: 10_000 }).toBe(1);
    clearInterval(sips);
    expect(greedy.destroyed).toBe(false);
    server.closeAllConnections();
  });

  it("and leaves amid an answer is no line on the terminal: nothing went wrong here", async () => {
    vi.stubEnv("NODE_ENV", "production");
    const said = vi.spyOn(console, "error").mockImplementation(() => {});
    onTestFinished(() => {
      vi.unstubAllEnvs();
      said.mockRestore();
    });
    await using server = await serving(largeBoard(2_000, 20_000));
    const reader = await open(
      server.address,
      "GET /api/export/gexf?edges=claims HTTP/1.1\r\nHost: localhost\r\n\r\n",
    );
    await once(reader, "data");
    reader.pause();
    await wait(200);
    reader.resetAndDestroy();
    await wait(200);
    expect(await status(`${server.address}/api/health`)).toBe(200);
    expect(said).not.toHaveBeenCalled();
  });
});
