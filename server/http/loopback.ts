import { isIP } from "node:net";

/** Whether an address to listen on is reachable from this machine only. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127(?:\.\d{1,3}){3}$/.test(host);
}

/** The name in a Host header, without its port, in lower case; undefined where it is malformed. */
export function hostName(header: string): string | undefined {
  const found = /^(?:\[([0-9a-f:.]+)\]|([\w.-]+))(?::\d{1,5})?$/i.exec(header);
  return (found?.[1] ?? found?.[2])?.toLowerCase();
}

/** Names that no outsider's DNS can point at us: IP addresses and localhost. */
export function cannotBeRebound(name: string): boolean {
  return isIP(name) !== 0 || name === "localhost" || name.endsWith(".localhost");
}
