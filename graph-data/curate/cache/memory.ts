import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { reason } from "../read/read-bounded.ts";
import { writeWhole } from "../write/write-whole.ts";

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
  /** Writes down what this run made use of, if that differs from what was there. @returns what went wrong, if anything. */
  close(): Promise<string | undefined>;
}

/**
 * Memory in a file: a line for the version and the checksum of the rest, then a line for each result. A file that is
 * missing, damaged or of another version counts as empty: it only saves time.
 *
 * Results stay bytes until they are asked for: what is only handed on from run to run is never made a text of.
 * @param version - of the program; another one remembers nothing.
 */
export async function openMemory(file: string, version: string): Promise<KeptMemory> {
  const old = await readResults(file, version);
  const used = new Map<string, Uint8Array>();
  return {
    recall<T>(what: string, from: string, compute: () => T, keep: (result: T) => boolean = () => true): T {
      const key = sha256(`${what}\n${from}`);
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
      if (used.size === old.size && [...used.keys()].every((key) => old.has(key))) return undefined;
      try {
        await writeWhole(file, bytesOf(used, version));
        return undefined;
      } catch (cause) {
        return reason(cause);
      }
    },
  };
}

const decoder = new TextDecoder();
const [space, lineEnd] = [0x20, 0x0a];
/** Hexadecimal digits of a checksum. */
const digits = 64;

function bytesOf(results: ReadonlyMap<string, Uint8Array>, version: string): Uint8Array {
  let length = 0;
  for (const result of results.values()) length += digits + result.length + 2;
  const head = version.length + digits + 2;
  const bytes = Buffer.allocUnsafe(head + length);
  let at = head;
  for (const [key, result] of results) {
    at += bytes.write(key, at, "latin1");
    bytes[at++] = space;
    bytes.set(result, at);
    at += result.length;
    bytes[at++] = lineEnd;
  }
  bytes.write(`${version} ${sha256(bytes.subarray(head))}\n`, 0, "latin1");
  return bytes;
}

async function readResults(file: string, version: string): Promise<Map<string, Uint8Array>> {
  const results = new Map<string, Uint8Array>();
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch {
    // None yet, or none that can be read: then everything is worked out, as without.
    return results;
  }
  const first = bytes.indexOf(lineEnd);
  const rest = bytes.subarray(first + 1);
  if (first < 0 || bytes.toString("utf8", 0, first) !== `${version} ${sha256(rest)}`) return results;
  for (let from = 0; from < rest.length; ) {
    const end = rest.indexOf(lineEnd, from);
    results.set(rest.toString("latin1", from, from + digits), rest.subarray(from + digits + 1, end));
    from = end + 1;
  }
  return results;
}

function sha256(of: string | Uint8Array): string {
  return createHash("sha256").update(of).digest("hex");
}
