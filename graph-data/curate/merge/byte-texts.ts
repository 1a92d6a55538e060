import { hashBytes } from "../part/hash-bytes.ts";

/**
 * Keeps each distinct text once, and numbers them in the order in which they come, as `TextWriter` does, but from UTF-8:
 * no text of a part is made.
 */
export class ByteTexts {
  readonly #slots: Uint32Array;
  readonly #hashes: Uint32Array;
  /** Where each text ends among all bytes, after a 0. */
  readonly #ends: Uint32Array;
  #bytes: Uint8Array;
  #count = 0;

  /**
   * @param most - how many texts will be given at most
   * @param bytes - how many bytes they will have, about
   */
  constructor(most: number, bytes: number) {
    this.#slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * most + 2)));
    this.#hashes = new Uint32Array(most);
    this.#ends = new Uint32Array(most + 1);
    this.#bytes = new Uint8Array(bytes);
  }

  get count(): number {
    return this.#count;
  }

  number(text: string): number {
    const bytes = Buffer.from(text);
    return this.numberOf(bytes, 0, bytes.length, hashBytes(bytes, 0, bytes.length));
  }

  /** The same of a text in UTF-8. */
  numberOf(bytes: Uint8Array, start: number, end: number, hash: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = (this.#slots[slot] as number) - 1;
      if (number < 0) {
        this.#hashes[this.#count] = hash;
        this.#add(bytes, start, end);
        this.#slots[slot] = this.#count;
        return this.#count - 1;
      }
      if (this.#hashes[number] === hash && this.#is(number, bytes, start, end)) return number;
    }
  }

  #is(number: number, bytes: Uint8Array, start: number, end: number): boolean {
    const own = this.#bytes;
    const from = this.#ends[number] as number;
    if ((this.#ends[number + 1] as number) - from !== end - start) return false;
    for (let at = 0; at < end - start; at++) if (own[from + at] !== bytes[start + at]) return false;
    return true;
  }

  #add(bytes: Uint8Array, start: number, end: number): void {
    const from = this.#ends[this.#count] as number;
    const to = from + end - start;
    if (to > this.#bytes.length) {
      const more = new Uint8Array(2 * to);
      more.set(this.#bytes);
      this.#bytes = more;
    }
    const own = this.#bytes;
    // Most are short: a loop costs less than a view of them.
    for (let at = start, put = from; at < end; at++) own[put++] = bytes[at] as number;
    this.#ends[++this.#count] = to;
  }

  /** All texts one after another, and how long each is. */
  finish(): { bytes: Uint8Array; lengths: Uint32Array } {
    const ends = this.#ends;
    const lengths = new Uint32Array(this.#count);
    for (let at = 0; at < lengths.length; at++) lengths[at] = (ends[at + 1] as number) - (ends[at] as number);
    return { bytes: this.#bytes.subarray(0, ends[this.#count]), lengths };
  }
}
