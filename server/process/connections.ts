import type { Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";

/** What a reader must take of an answer within `patience`; less is no reading but holding. In bytes and milliseconds. */
const slowest = { bytes: 65_536, patience: 60_000 };

/** Connections closed at once when there are too many: looking for them costs a look at all. */
const share = 0.01;

interface Held {
  /** When it was opened, or asked last, by a clock that nobody sets. */
  since: number;
  /** The last answer on it, which may be over. */
  response: ServerResponse | null;
  /** Bytes taken when they were last enough, and when that was. */
  taken: number;
  enoughAt: number;
}

/**
 * Keeps at most so many connections. One more than that is taken in, and those go that have asked nothing for longest,
 * so that whoever opens thousands and says nothing keeps nobody out. Readers that take next to nothing of an answer are
 * cut off too: they would hold its place for good.
 */
export function boundConnections(server: Server, most: number, { bytes, patience } = slowest): void {
  const all = new Map<Socket, Held>();
  // A last resort, should connections come faster than others can be closed.
  server.maxConnections = most + 100;

  server.on("connection", (socket) => {
    const now = performance.now();
    all.set(socket, { since: now, response: null, taken: 0, enoughAt: now });
    socket.once("close", () => all.delete(socket));
    if (all.size > most) closeIdle(all, Math.ceil(most * share));
  });
  server.on("request", ({ socket }, response) => {
    const held = all.get(socket);
    if (!held) return;
    held.since = performance.now();
    held.enoughAt = held.since;
    held.taken = socket.bytesWritten;
    held.response = response;
  });

  const watch = setInterval(() => {
    const now = performance.now();
    for (const [socket, held] of all) {
      if (isIdle(held)) continue;
      if (socket.bytesWritten - held.taken >= bytes) {
        held.taken = socket.bytesWritten;
        held.enoughAt = now;
      } else if (now - held.enoughAt > patience) socket.destroy();
    }
  }, patience / 4).unref();
  server.once("close", () => clearInterval(watch));
}

/** Whether a connection has no answer in work. */
function isIdle({ response }: Held): boolean {
  return response === null || response.writableFinished || response.destroyed;
}

/** Closes those that have been idle for longest. A connection that has just come is one of them only if no other is. */
function closeIdle(all: ReadonlyMap<Socket, Held>, count: number): void {
  const idle = [...all].filter(([, held]) => isIdle(held)).sort(([, a], [, b]) => a.since - b.since);
  for (const [socket] of idle.slice(0, count)) socket.destroy();
}
