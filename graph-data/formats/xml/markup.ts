import { encodeText } from "../../query/columnar/utf8.ts";

/** Bytes made once, to be copied as often as they are wanted. */
export interface Markup {
  readonly bytes: Uint8Array;
  /** The same, eight at a time, filled up with zeros: no UTF-8 reads as a NaN, the one number whose bits might change. */
  readonly words: Float64Array;
}

/** Text and bytes as they are, and other markup, one after another. */
export function markup(...parts: readonly (string | Uint8Array | Markup)[]): Markup {
  const all = parts.map((part) =>
    typeof part === "string" ? encodeText(part) : "bytes" in part ? part.bytes : part,
  );
  const length = all.reduce((sum, { length }) => sum + length, 0);
  const words = new Float64Array(Math.ceil(length / 8));
  const bytes = new Uint8Array(words.buffer, 0, length);
  let end = 0;
  for (const part of all) {
    bytes.set(part, end);
    end += part.length;
  }
  return { bytes, words };
}
