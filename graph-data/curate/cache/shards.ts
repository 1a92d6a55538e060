import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** Results as JSON, by the SHA-256 of what they come from. */
export type Results = Map<string, Uint8Array>;

/** Hexadecimal digits of a checksum. */
const digits = 64;
const [space, lineEnd] = [0x20, 0x0a];

/** Which of 256 files holds a result. */
export const shardOf = (key: string): string => key.slice(0, 2);

export const shardFile = (folder: string, shard: string): string => join(folder, `${shard}.txt`);

/** A file: a line for the version and the checksum of the rest, then a line for each result. */
export function packShard(results: Results, version: string): Uint8Array {
  const lines = [...results].flatMap(([key, json]) => [Buffer.from(`${key} `), json, Buffer.of(lineEnd)]);
  const rest = Buffer.concat(lines);
  return Buffer.concat([Buffer.from(`${version} ${sha256(rest)}\n`), rest]);
}

/** All results of a folder. A file that is damaged, or of another version, counts as empty. */
export async function readShards(folder: string, version: string): Promise<Results> {
  const results: Results = new Map();
  try {
    const names = (await readdir(folder)).filter((name) => /^[0-9a-f]{2}\.txt$/u.test(name));
    const shards = await Promise.all(names.map((name) => readFile(join(folder, name))));
    for (const shard of shards) readShard(shard, version, results);
  } catch {
    // None yet, or none that can be read: then everything is worked out, as without.
  }
  return results;
}

function readShard(bytes: Buffer, version: string, results: Results): void {
  const first = bytes.indexOf(lineEnd);
  const rest = bytes.subarray(first + 1);
  if (first < 0 || bytes.toString("utf8", 0, first) !== `${version} ${sha256(rest)}`) return;
  for (let from = 0; from < rest.length; ) {
    const end = rest.indexOf(lineEnd, from);
    if (end < 0 || rest[from + digits] !== space) return;
    results.set(rest.toString("latin1", from, from + digits), rest.subarray(from + digits + 1, end));
    from = end + 1;
  }
}

function sha256(of: Uint8Array): string {
  return createHash("sha256").update(of).digest("hex");
}
