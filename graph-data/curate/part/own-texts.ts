import { hashBytes } from "./hash-bytes.ts";

/** The texts of one part, each once, in UTF-8. */
export class OwnTexts {
  readonly #numbers = new Map<string, number>();
  readonly #encoded: Buffer[] = [];

  number(text: string): number {
    let number = this.#numbers.get(text);
    if (number === undefined) {
      number = this.#encoded.push(Buffer.from(text)) - 1;
      this.#numbers.set(text, number);
    }
    return number;
  }

  columns() {
    const bytes = new Uint8Array(Buffer.concat(this.#encoded));
    const hashes = new Uint32Array(this.#encoded.length);
    const ends = new Uint32Array(this.#encoded.length);
    let end = 0;
    for (const [number, { length }] of this.#encoded.entries()) {
      hashes[number] = hashBytes(bytes, end, end + length);
      end += length;
      ends[number] = end;
    }
    return { "texts.bytes": bytes, "texts.hash": hashes, "texts.end": ends };
  }
}
