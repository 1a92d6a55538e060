import type { QueryString } from "../parameters/query-string.ts";
import { StartError } from "../process/start-error.ts";

export interface ExportArguments {
  readonly format: string;
  /** File to write; undefined for standard output. */
  readonly out: string | undefined;
  /** The rest, as the API takes it. */
  readonly query: QueryString;
}

export const usage =
  "npm run export -- FORMAT [--out FILE] [--edges claims] [--without KEY] [any other filter of the API]";

/** Reads `gexf --out graph.gexf --kind person --kind=state`. Throws StartError on what is no such thing. */
export function readArguments(given: readonly string[]): ExportArguments {
  const query = new Map<string, string[]>();
  const plain: string[] = [];
  for (let i = 0; i < given.length; i++) {
    const word = given[i] ?? "";
    if (!word.startsWith("--")) {
      plain.push(word);
      continue;
    }
    const [name = "", ...rest] = word.slice(2).split("=");
    const value = rest.length > 0 ? rest.join("=") : given[++i];
    if (value === undefined) throw new StartError(`--${name} needs a value. Usage: ${usage}`);
    query.set(name, [...(query.get(name) ?? []), value]);
  }
  const [format, ...more] = plain;
  if (format === undefined || more.length > 0) throw new StartError(`One format is needed. Usage: ${usage}`);
  const out = query.get("out");
  if (out && out.length > 1) throw new StartError(`--out is given ${out.length} times. Usage: ${usage}`);
  query.delete("out");
  return { format, out: out?.[0], query };
}
