import { parseArgs } from "node:util";

export interface FuzzArguments {
  readonly minutes: number;
  /** Inputs for each subject. */
  readonly runs: number;
  readonly seed: number;
  readonly only: string | undefined;
}

export const usage = `npm run fuzz -- [--minutes 5] [--runs INPUTS-PER-SUBJECT] [--seed NUMBER] [--only SUBJECT]

Hostile input for routes, records, built files and addresses, for longer than the tests have time for.
With --runs it ends after so many, and needs no --minutes.`;

/** Reads the command line, or says in a sentence what is wrong with it. */
export function readArguments(words: readonly string[], names: readonly string[]): FuzzArguments | string {
  const text = { type: "string" } as const;
  try {
    const { values } = parseArgs({
      args: [...words],
      options: { minutes: text, runs: text, seed: text, only: text },
    });
    const minutes = Number(values.minutes ?? (values.runs === undefined ? 5 : 1e6));
    const runs = Number(values.runs ?? Number.MAX_SAFE_INTEGER);
    const seed = Number(values.seed ?? 20_251_117);
    if (!(minutes > 0)) return `--minutes ${values.minutes} is no number above 0.`;
    if (!Number.isInteger(runs) || runs < 1) return `--runs ${values.runs} is no whole number from 1.`;
    if (!Number.isInteger(seed)) return `--seed ${values.seed} is no whole number.`;
    if (values.only !== undefined && !names.includes(values.only)) {
      return `--only ${values.only} is none of ${names.join(", ")}.`;
    }
    return { minutes, runs, seed, only: values.only };
  } catch (cause) {
    return (cause as Error).message;
  }
}
