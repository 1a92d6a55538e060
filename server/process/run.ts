import { ConfigError } from "../config/read.ts";
import { GraphFileError } from "../store/graph-file-error.ts";
import { StartError } from "./start-error.ts";

const expected = [StartError, ConfigError, GraphFileError];

/** Runs a program that takes no words on the command line, and refuses any. */
export async function run(help: string, main: () => Promise<void>): Promise<void> {
  await runWithWords(help, async (words) => {
    if (words.length === 0) return main();
    const given = words.join(" ");
    throw new StartError(
      `“${given}” is not understood: settings are environment variables, as in PORT=8080; --help lists them.`,
    );
  });
}

/**
 * Runs a program, or, where it is asked to, tells its `help`. What goes wrong ends in one sentence and exit code 1; a
 * fault of our own also shows where, on DEBUG=1.
 */
export async function runWithWords(
  help: string,
  main: (words: readonly string[]) => Promise<void>,
): Promise<void> {
  const words = process.argv.slice(2);
  if (words[0] === "--help" || words[0] === "-h") {
    process.stdout.write(`${help}\n`);
    return;
  }
  try {
    await main(words);
  } catch (cause) {
    const error = cause instanceof Error ? cause : new Error(String(cause));
    const known = expected.some((kind) => error instanceof kind);
    say(known ? error.message : `Something unexpected went wrong: ${error.message}. DEBUG=1 shows where.`);
    if (!known && process.env.DEBUG) process.stderr.write(`${error.stack}\n`);
    process.exit(1);
  }
}

/** A line for the person at the terminal, apart from the log on standard output. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
