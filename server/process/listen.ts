import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import type { Config } from "../config/read.ts";
import { longestAddress } from "../http/bounds.ts";
import { problemMediaType } from "../http/problem.ts";
import { boundConnections } from "./connections.ts";
import { StartError } from "./start-error.ts";

const limits = {
  /** Bytes of request line and headers; beyond, Node refuses without reading on. */
  maxHeaderSize: 2 * longestAddress,
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  keepAliveTimeout: 10_000,
  /** How often the two above are looked at. */
  connectionsCheckingInterval: 2_000,
} as const;

/** A reader that takes nothing of its answer for so long is cut off. */
const idleSeconds = 30;

/** An HTTP server with bounds on time and size that no request can ask away. */
export function createBoundedServer(listener: RequestListener, config: Config): Server {
  const server = createServer(limits, listener);
  boundConnections(server, config.MAX_CONNECTIONS);
  server.setTimeout(idleSeconds * 1000);
  server.on("clientError", refuse);
  return server;
}

/** Listens, and answers with the address to print. Throws StartError on a port that is taken or forbidden. */
export function listen(server: Server, { PORT, HOST }: Config): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(new StartError(explain(error, PORT, HOST))),
    );
    server.listen(PORT, HOST, () => {
      const { port, family, address } = server.address() as AddressInfo;
      const name = address === "0.0.0.0" || address === "::" ? "localhost" : address;
      resolve(`http://${family === "IPv6" && name !== "localhost" ? `[${name}]` : name}:${port}`);
    });
  });
}

function explain(error: NodeJS.ErrnoException, port: number, host: string): string {
  if (error.code === "EADDRINUSE") {
    return `Port ${port} is taken on ${host}: stop what listens there, or choose another with PORT=${port + 1}.`;
  }
  if (error.code === "EACCES")
    return `Port ${port} may not be used by this account: choose one above 1023 with PORT.`;
  if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND") {
    return `HOST=${host} is no address of this machine: use 127.0.0.1, or 0.0.0.0 for every interface.`;
  }
  return `Cannot listen on ${host}:${port} (${error.code ?? error.message}).`;
}

const refusals = {
  ERR_HTTP_REQUEST_TIMEOUT: [408, "Request Timeout", "The request took too long to arrive."],
  long: [414, "URI Too Long", `The address is longer than ${longestAddress} bytes. Ask for less at once.`],
  HPE_HEADER_OVERFLOW: [431, "Request Header Fields Too Large", "The headers are too large."],
  malformed: [400, "Bad Request", "This is not HTTP as it should be."],
} as const;

/** Node hands over what is no proper request before any handler could see it. */
function refuse(error: NodeJS.ErrnoException & { rawPacket?: Buffer }, socket: Socket): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, title, detail] = refusals[reasonOf(error)];
  const body = JSON.stringify({ type: "urn:dramatis:problem:refused", title, status, detail, instance: "" });
  socket.end(
    `HTTP/1.1 ${status} ${title}\r\nContent-Type: ${problemMediaType}\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}

function reasonOf(error: NodeJS.ErrnoException & { rawPacket?: Buffer }): keyof typeof refusals {
  if (error.code === "HPE_HEADER_OVERFLOW") {
    // Without an end of line in what was read, or with a late one, it was the request line that would not end.
    const end = error.rawPacket?.indexOf("\r\n") ?? -1;
    return end < 0 || end > longestAddress ? "long" : "HPE_HEADER_OVERFLOW";
  }
  return error.code === "ERR_HTTP_REQUEST_TIMEOUT" ? error.code : "malformed";
}
