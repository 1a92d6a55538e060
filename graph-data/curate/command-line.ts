import { parseArgs } from "node:util";

/** What the command line asks for, as paths. */
export interface CommandLine {
  readonly records: string;
  readonly seeds: string;
  readonly out: string;
}

export const usage = `npm run curate -- [--records FOLDER] [--seeds FOLDER] [--out FILE]

Builds the graph from the records and the articles, and reports on it.

  --records FOLDER  entities.yaml and the articles' files (graph-data/records)
  --seeds FOLDER    the articles (seeds)
  --out FILE        the graph (graph-data/built/graph.json)

What has not changed since the last run is remembered under .cache/, which may be deleted at any time.
`;

/**
 * Reads the command line. Throws an Error with what is wrong and how to do better.
 * @param ours - turns a path within the project into one from the working folder.
 */
export function readCommandLine(
  words: readonly string[],
  ours: (path: string) => string,
): CommandLine | "help" {
  const path = { type: "string" } as const;
  try {
    const { values } = parseArgs({
      args: [...words],
      options: { records: path, seeds: path, out: path, help: { type: "boolean", short: "h" } },
    });
    if (values.help) return "help";
    return {
      records: values.records ?? ours("graph-data/records"),
      seeds: values.seeds ?? ours("seeds"),
      out: values.out ?? ours("graph-data/built/graph.json"),
    };
  } catch (cause) {
    throw new Error(`${cause instanceof Error ? cause.message : String(cause)}\n\n${usage}`);
  }
}
