import { spawn } from "node:child_process";
import { once } from "node:events";
import { watch } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import fc from "fast-check";

/** When a writer is killed: so long after a file shows itself, in milliseconds. */
export interface Moment {
  /** "" for the one beside, which is being written; else the name of one that has just taken its place. */
  readonly of: string;
  readonly after: number;
}

/** Moments close to the writing: most within a few milliseconds of its begin, or of a file's taking its place. */
export const moments = (names: readonly string[]): fc.Arbitrary<Moment> =>
  fc.record({
    of: fc.constantFrom("", "", ...names),
    after: fc.oneof(
      fc.constant(0),
      fc.integer({ min: 0, max: 30 }).map((tenths) => tenths / 10),
      fc.integer({ min: 0, max: 30 }),
    ),
  });

/** Runs a program that writes into a folder over and over, and kills it with -9 at a moment of its writing. */
export async function killAmid(
  program: readonly string[],
  folder: string,
  { of, after }: Moment,
): Promise<void> {
  const child = spawn(process.execPath, program, { stdio: ["ignore", "pipe", "inherit"] });
  const gone = once(child, "exit");
  await Promise.race([once(child.stdout, "data"), gone]);
  if (child.exitCode !== null) throw new Error(`It ended before it began, with ${child.exitCode}.`);
  const isIt = (name: string | null) => (of === "" ? name?.startsWith(".") : name === of);
  const seen = new Promise<void>((resolve) => {
    const watcher = watch(folder, (_, name) => {
      if (!isIt(name)) return;
      watcher.close();
      // At once, in the very call, where no time is to pass.
      if (after === 0) child.kill("SIGKILL");
      resolve();
    });
    child.once("exit", () => {
      watcher.close();
      resolve();
    });
  });
  await seen;
  if (after > 0) await wait(after);
  if (child.exitCode !== null) throw new Error(`It ended by itself with ${child.exitCode}.`);
  child.kill("SIGKILL");
  await gone;
}
