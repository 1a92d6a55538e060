import type { RequestHandler } from "express";
import { HostError } from "./errors.ts";
import { cannotBeRebound, hostName, isLoopback } from "./loopback.ts";

/**
 * Refuses requests that name a host this server does not go by. Without it, a foreign page could point its own
 * name at 127.0.0.1 and read what only this machine should see (DNS rebinding).
 */
export function hostCheck(listening: string, allowed: readonly string[]): RequestHandler {
  const names = new Set(allowed.map((name) => name.toLowerCase()));
  const anyName = names.size === 0 && !isLoopback(listening);
  return (request, _response, next) => {
    const header = request.headers.host ?? "";
    const name = hostName(header);
    if (name !== undefined && (anyName || cannotBeRebound(name) || names.has(name))) next();
    else next(new HostError(header));
  };
}
