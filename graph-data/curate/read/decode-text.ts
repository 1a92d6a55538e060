import type { ProblemCode } from "../problems/codes.ts";

/** Why bytes are no text that we take, and the UTF-16 index where that shows. */
export interface DecodeFault {
  readonly code: ProblemCode;
  readonly says: string;
  /** What could be read, with U+FFFD for the rest: enough to count lines. */
  readonly lenient: string;
  readonly offset: number;
}

/** Bytes to text, strictly: nothing is replaced, nothing is taken away. */
export function decodeText(bytes: Uint8Array): { text: string } | { fault: DecodeFault } {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    return { fault: describe(bytes) };
  }
}

function describe(bytes: Uint8Array): DecodeFault {
  const lenient = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const again = new TextEncoder().encode(lenient);
  let at = 0;
  while (at < bytes.length && bytes[at] === again[at]) at++;
  // Replacement characters share no first byte with broken sequences, so `at` is the first broken byte.
  const offset = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(0, at)).length;
  const byte = (bytes[at] ?? 0).toString(16).padStart(2, "0");
  return { code: "invalid-utf8", says: `byte 0x${byte} at ${at} is not UTF-8.`, lenient, offset };
}
