import { createHash } from "node:crypto";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { reason } from "../read/read-bounded.ts";
import { packShard, type Results, readShards, shardFile, shardOf } from "./shards.ts";

/** Results of the last run, so that what has not changed is not worked out again. */
export interface Memory {
  /**
   * What `compute` gives, or gave last time for the same `from`. It must depend on nothing else, and survive JSON.
   * @param keep - whether a result may be remembered; all of them by default.
   */
  recall<T>(what: string, from: string, compute: () => T, keep?: (result: T) => boolean): T;
}

/** Works everything out. */
export const noMemory: Memory = { recall: (_what, _from, compute) => compute() };

interface KeptMemory extends Memory {
  /** Writes down what this run made use of, where that differs from what was there. @returns what went wrong, if anything. */
  close(): Promise<string | undefined>;
}

/**
 * Memory in a folder, which only saves time: where it is missing, damaged or another version's it counts as empty.
 *
 * Results stay bytes until they are asked for, and lie in many files, so that one change rewrites few of them.
 * @param version - of the program; another one remembers nothing.
 */
export async function openMemory(folder: string, version: string): Promise<KeptMemory> {
  const old = await readShards(folder, version);
  const used: Results = new Map();
  return {
    recall<T>(what: string, from: string, compute: () => T, keep: (result: T) => boolean = () => true): T {
      const key = createHash("sha256").update(`${what}\n${from}`).digest("hex");
      const known = used.get(key) ?? old.get(key);
      if (known !== undefined) {
        used.set(key, known);
        return JSON.parse(decoder.decode(known)) as T;
      }
      const result = compute();
      if (keep(result)) used.set(key, Buffer.from(JSON.stringify(result)));
      return result;
    },
    async close() {
      const changed = new Map<string, Results>();
      for (const key of old.keys()) if (!used.has(key)) changed.set(shardOf(key), new Map());
      for (const key of used.keys()) if (!old.has(key)) changed.set(shardOf(key), new Map());
      for (const [key, result] of used) changed.get(shardOf(key))?.set(key, result);
      try {
        await mkdir(folder, { recursive: true });
        for (const [shard, results] of changed) {
          const file = shardFile(folder, shard);
          // Not beside it first: one that is torn counts as none.
          if (results.size > 0) await writeFile(file, packShard(results, version));
          else await rm(file, { force: true });
        }
        return undefined;
      } catch (cause) {
        return reason(cause);
      }
    },
  };
}

const decoder = new TextDecoder();
