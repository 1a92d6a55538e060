import { hash } from "node:crypto";
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { FileRoom } from "../read/file-room.ts";
import { readBounded, reason } from "../read/read-bounded.ts";

/** Results of the last run, so that what has not changed is not worked out again. */
export interface Memory {
  /**
   * What `compute` gives, or gave last time for the same `from`. It must depend on nothing else, and survive JSON.
   * @param keep - whether a result may be remembered; all of them by default.
   */
  recall<T>(what: string, from: string, compute: () => T, keep?: (result: T) => boolean): T;
  /** What was stored for the same `from`, if anything was. */
  find(what: string, from: string): Uint8Array | undefined;
  store(what: string, from: string, result: Uint8Array): void;
  /** Says that a result is still of use, though nobody asks for it now. */
  keep(what: string, from: string): void;
}

/** Works everything out. */
export const noMemory: Memory = {
  recall: (_what, _from, compute) => compute(),
  find: () => undefined,
  store: () => {},
  keep: () => {},
};

interface KeptMemory extends Memory {
  /** Writes down what this run made use of, where that differs from what was there. @returns what went wrong, if anything. */
  close(): Promise<string | undefined>;
}

/**
 * Memory in a folder, which only saves time: where it is missing, damaged or another version's it counts as empty.
 *
 * Each result is a file by the checksum of what it comes from, so that only what is asked for is read, and only what is
 * new is written.
 * @param version - of the program; another one remembers nothing.
 */
export async function openMemory(folder: string, version: string): Promise<KeptMemory> {
  const there = new Set(namesIn(folder));
  const used = new Set<string>();
  const fresh = new Map<string, Uint8Array>();
  const room = new FileRoom();
  const keyOf = (what: string, from: string) => hash("sha256", `${version}\n${what}\n${from}`);
  const read = (key: string): Uint8Array | undefined => {
    const known = fresh.get(key) ?? (there.has(key) ? readResult(join(folder, key), room) : undefined);
    if (known) used.add(key);
    return known;
  };
  return {
    recall<T>(what: string, from: string, compute: () => T, keep: (result: T) => boolean = () => true): T {
      const key = keyOf(what, from);
      const known = read(key);
      if (known) return JSON.parse(decoder.decode(known)) as T;
      const result = compute();
      if (keep(result)) fresh.set(key, Buffer.from(JSON.stringify(result)));
      return result;
    },
    find: (what, from) => read(keyOf(what, from)),
    store(what, from, result) {
      fresh.set(keyOf(what, from), result);
    },
    keep(what, from) {
      used.add(keyOf(what, from));
    },
    async close() {
      try {
        mkdirSync(folder, { recursive: true });
        for (const key of there) if (!used.has(key)) rmSync(join(folder, key), { force: true });
        // Not beside it first: one that is torn counts as none.
        for (const [key, result] of fresh) writeResult(join(folder, key), result);
        return undefined;
      } catch (cause) {
        return reason(cause);
      }
    },
  };
}

const decoder = new TextDecoder();

/** Of results, and of those that older programs kept in another way. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => /^[0-9a-f]{2,64}(?:\.txt)?$/u.test(name));
  } catch {
    // None yet, or none that can be read: then everything is worked out, as without.
    return [];
  }
}

/** Bytes before a result: its CRC-32, and as many of nothing, so that numbers in it lie where they can be read. */
const before = 8;

function writeResult(path: string, result: Uint8Array): void {
  const bytes = Buffer.alloc(before + result.length);
  bytes.writeUInt32LE(crc32(result), 0);
  bytes.set(result, before);
  writeFileSync(path, bytes);
}

/** Undefined for one that is gone meanwhile, torn, or not to be read: it is worked out, as without. */
function readResult(path: string, room: FileRoom): Uint8Array | undefined {
  const read = readBounded(path, Number.POSITIVE_INFINITY, (length) => room.take(length));
  if ("refused" in read || read.bytes.length < before) return undefined;
  const result = read.bytes.subarray(before);
  return read.bytes.readUInt32LE(0) === crc32(result) ? result : undefined;
}
