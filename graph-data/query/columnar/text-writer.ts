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
    const texts = [...this.#numbers.keys()];
    const lengths = new Uint32Array(texts.length);
    const parts: Uint8Array[] = [];
    for (let from = 0; from < texts.length; from += atOnce) {
      const some = texts.slice(from, from + atOnce);
      const joined = some.join("");
      const encoded = encodeText(joined);
      // Of ASCII alone, as most are, a text has as many bytes as units. Encoded each by itself otherwise, so that halves
      // of a pair never meet.
      const plain = encoded.length === joined.length;
      for (const [place, text] of some.entries()) {
        const own = plain ? undefined : encodeText(text);
        lengths[from + place] = own ? own.length : text.length;
        if (own) parts.push(own);
      }
      if (plain) parts.push(encoded);
    }
    return { bytes: joinedBytes(parts), lengths };
  }
}

/** Texts that are encoded by one call. */
const atOnce = 1000;

function joinedBytes(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const part of parts) {
    bytes.set(part, end);
    end += part.length;
  }
  return bytes;
}
