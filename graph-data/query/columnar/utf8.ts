interface Coding {
  readonly TextEncoder: new () => { encode(text: string): Uint8Array };
  readonly TextDecoder: new (
    label: "utf-8",
    options: { ignoreBOM: boolean },
  ) => { decode(bytes: Uint8Array): string };
}

// Browsers and Node both have them, but this layer is compiled for neither.
const { TextEncoder, TextDecoder } = globalThis as unknown as Coding;

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** UTF-8. Half of a surrogate pair, which is no text, becomes U+FFFD. */
export function encodeText(text: string): Uint8Array {
  return encoder.encode(text);
}

/** How parts of UTF-8 bytes become text. */
export type Decoding = (bytes: Uint8Array) => (start: number, end: number) => string;

export const decoding: Decoding = (bytes) => (start, end) => decoder.decode(bytes.subarray(start, end));
