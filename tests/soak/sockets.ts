import { connect, type Socket } from "node:net";

const slowReaders = 10;
/** The rest say nothing. */
const shareOfSenders = 0.12;

/** Connections that take their time: readers that read nothing, senders of a letter a second, and some that say nothing. */
export function startSockets(address: string, connections: number) {
  const slowSenders = Math.round(connections * shareOfSenders);
  const { hostname, port } = new URL(address);
  const open = new Set<Socket>();
  const outcomes = new Map<string, number>();
  let stopped = false;
  let turn = 0;

  /** Opens one and, whenever the server has had enough of it, another. */
  function keep(kind: string, begin: (socket: Socket) => void): void {
    if (stopped) return;
    const socket = connect(Number(port), hostname, () => begin(socket));
    open.add(socket);
    socket.on("error", () => {
      // Cut off: counted below, like any other end.
    });
    socket.on("close", () => {
      open.delete(socket);
      if (stopped) return;
      outcomes.set(`${kind} cut off`, (outcomes.get(`${kind} cut off`) ?? 0) + 1);
      // Not all at the same moment, as strangers would not.
      setTimeout(() => keep(kind, begin), 500 + (turn++ % 100) * 10).unref();
    });
  }

  for (let i = 0; i < slowReaders; i++) {
    keep("slow reader", (socket) => {
      socket.pause();
      socket.write(`GET /api/graph?modality=stated HTTP/1.1\r\nHost: ${hostname}\r\n\r\n`);
    });
  }
  for (let i = 0; i < slowSenders; i++) {
    keep("slow sender", (socket) => {
      socket.resume();
      socket.write("GET /api/health HTTP/1.1\r\nX-Slow: ");
      const timer = setInterval(() => socket.write("x"), 1_000).unref();
      socket.once("close", () => clearInterval(timer));
    });
  }
  for (let i = 0; i < connections - slowReaders - slowSenders; i++) keep("idle", (socket) => socket.resume());

  return {
    open: () => open.size,
    /** Closes all; what became of them meanwhile. */
    stop(): ReadonlyMap<string, number> {
      stopped = true;
      for (const socket of open) socket.destroy();
      return outcomes;
    },
  };
}
