import { encodeText } from "./utf8.ts";

/** Keeps each distinct text once, and numbers them in the order in which they come. */
export class TextWriter {
  readonly #numbers = new Map<string, number>();

  number(text: string): number {
    let number = this.#numbers.get(text);
    if (number === undefined) {
      number = this.#numbers.size;
      this.#numbers.set(text, number);
    }
    return number;
  }

  /** 0 for what is absent; texts count from 1. */
  optional(text: string | undefined): number {
    return text === undefined ? 0 : this.number(text) + 1;
  }

  get count(): number {
    return this.#numbers.size;
  }

  /** All texts in UTF-8, one after another, and how long each is. */
  finish(): { bytes: Uint8Array; lengths: Uint32Array } {
    const lengths = new Uint32Array(this.#numbers.size);
    let bytes = new Uint8Array(1024);
    let end = 0;
    for (const [text, number] of this.#numbers) {
      const encoded = encodeText(text);
      if (end + encoded.length > bytes.length) {
        const wider = new Uint8Array(2 * (end + encoded.length));
        wider.set(bytes.subarray(0, end));
        bytes = wider;
      }
      bytes.set(encoded, end);
      end += encoded.length;
      lengths[number] = encoded.length;
    }
    return { bytes: bytes.subarray(0, end), lengths };
  }
}
