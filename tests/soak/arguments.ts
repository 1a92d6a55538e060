import { parseArgs } from "node:util";

export interface SoakArguments {
  readonly minutes: number;
  /** Slow and idle connections that are held at once. */
  readonly connections: number;
}

export const usage = `npm run soak -- [MINUTES] [--connections NUMBER]

A mixed load on a server of its own, on this machine alone: memory, p50 and p99, refusals. Without more it takes 5 minutes
and holds 350 slow or idle connections.`;

/** Reads the command line, or says in a sentence what is wrong with it. */
export function readArguments(words: readonly string[]): SoakArguments | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { connections: { type: "string", default: "350" } },
      allowPositionals: true,
    });
    const [given = "5", ...more] = positionals;
    const minutes = Number(given);
    const connections = Number(values.connections);
    if (more.length > 0) return `“${more.join(" ")}” is too much: one number of minutes is enough.`;
    if (!(minutes > 0)) return `“${given}” is no number of minutes above 0.`;
    if (!(connections >= 20)) return `--connections ${values.connections} is no number from 20.`;
    return { minutes, connections };
  } catch (cause) {
    return (cause as Error).message;
  }
}
