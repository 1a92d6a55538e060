import type { Server } from "node:http";

/**
 * Stops taking connections, lets requests in work finish, and cuts what is left after `seconds`.
 * Answers whether all could finish.
 */
export async function drain(server: Server, seconds: number): Promise<boolean> {
  let cut = false;
  const limit = setTimeout(() => {
    cut = true;
    server.closeAllConnections();
  }, seconds * 1000);
  // A connection that is kept open turns idle once its answer is sent.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
  clearInterval(sweep);
  clearTimeout(limit);
  return !cut;
}

/** Calls back once on Ctrl-C or SIGTERM; a second signal ends the process at once. */
export function onStop(stop: () => Promise<void>): void {
  let stopping = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(1);
      stopping = true;
      void stop().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
}
