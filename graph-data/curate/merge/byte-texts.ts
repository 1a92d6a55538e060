import { hashBytes } from "../part/hash-bytes.ts";

/** Bytes of texts that are encoded at once. */
const arenaSize = 2 ** 20;

/**
 * Keeps each distinct text once, and numbers them in the order in which they come, as `TextWriter` does, but from UTF-8:
 * no text of a part is made.
 */
export class ByteTexts {
  readonly #slots: Uint32Array;
  readonly #sources: Uint8Array[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #hashes: number[] = [];
  #arena = Buffer.allocUnsafeSlow(arenaSize);
  #used = 0;

  /** @param most - how many texts will be given at most. */
  constructor(most: number) {
    this.#slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * most + 2)));
  }

  get count(): number {
    return this.#starts.length;
  }

  number(text: string): number {
    const longest = text.length * 3;
    if (longest > arenaSize) {
      const bytes = Buffer.from(text);
      return this.numberOf(bytes, 0, bytes.length, hashBytes(bytes, 0, bytes.length));
    }
    if (this.#used + longest > arenaSize) {
      this.#arena = Buffer.allocUnsafeSlow(arenaSize);
      this.#used = 0;
    }
    const end = this.#used + this.#arena.write(text, this.#used);
    const before = this.count;
    const number = this.numberOf(this.#arena, this.#used, end, hashBytes(this.#arena, this.#used, end));
    if (number === before) this.#used = end;
    return number;
  }

  /** 0 for what is absent; texts count from 1. */
  optional(text: string | undefined): number {
    return text === undefined ? 0 : this.number(text) + 1;
  }

  /** The same of a text in UTF-8, whose bytes must not change. */
  numberOf(bytes: Uint8Array, start: number, end: number, hash: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = (this.#slots[slot] as number) - 1;
      if (number < 0) {
        this.#sources.push(bytes);
        this.#starts.push(start);
        this.#ends.push(end);
        this.#hashes.push(hash);
        this.#slots[slot] = this.count;
        return this.count - 1;
      }
      if (this.#hashes[number] === hash && this.#is(number, bytes, start, end)) return number;
    }
  }

  #is(number: number, bytes: Uint8Array, start: number, end: number): boolean {
    const own = this.#sources[number] as Uint8Array;
    const from = this.#starts[number] as number;
    if ((this.#ends[number] as number) - from !== end - start) return false;
    for (let at = 0; at < end - start; at++) if (own[from + at] !== bytes[start + at]) return false;
    return true;
  }

  /** All texts one after another, and how long each is. */
  finish(): { bytes: Uint8Array; lengths: Uint32Array } {
    const lengths = Uint32Array.from(this.#starts, (start, number) => (this.#ends[number] as number) - start);
    const bytes = new Uint8Array(lengths.reduce((sum, length) => sum + length, 0));
    let used = 0;
    for (const [number, source] of this.#sources.entries()) {
      const [start, end] = [this.#starts[number] as number, this.#ends[number] as number];
      for (let at = start; at < end; at++) bytes[used++] = source[at] as number;
    }
    return { bytes, lengths };
  }
}
