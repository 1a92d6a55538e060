import { offsetsOf } from "./derive.ts";
import { type Decoding, decoding } from "./utf8.ts";

/** The texts of a file, decoded when they are asked for. */
export class Texts {
  /** All texts in UTF-8, one after another. */
  readonly bytes: Uint8Array;
  /** Where each begins in them; the last is where they end. */
  readonly offsets: Uint32Array;
  /** Of `bytes`, to read several at once. */
  readonly view: DataView;
  readonly #decodes: Decoding;
  readonly #decode: (start: number, end: number) => string;

  constructor(bytes: Uint8Array, lengths: ArrayLike<number>, decodes: Decoding = decoding) {
    this.bytes = bytes;
    this.offsets = offsetsOf(lengths);
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    this.#decodes = decodes;
    this.#decode = decodes(bytes);
  }

  get(number: number): string {
    return this.#decode(this.offsets[number] as number, this.offsets[number + 1] as number);
  }

  /** Undefined for 0; texts count from 1. */
  optional(number: number): string | undefined {
    return number === 0 ? undefined : this.get(number - 1);
  }

  /** Some of the texts, numbered anew: close together, for whoever asks for them again and again in no order. */
  only(numbers: Uint32Array): Texts {
    const { bytes, offsets } = this;
    const lengths = numbers.map((number) => (offsets[number + 1] as number) - (offsets[number] as number));
    const gathered = new Uint8Array(lengths.reduce((sum, length) => sum + length, 0));
    let at = 0;
    for (const number of numbers) {
      const end = offsets[number + 1] as number;
      for (let place = offsets[number] as number; place < end; place++)
        gathered[at++] = bytes[place] as number;
    }
    return new Texts(gathered, lengths, this.#decodes);
  }

  /** A number that equal texts share. */
  hash(number: number): number {
    let hash = seed;
    const end = this.offsets[number + 1] as number;
    for (let place = this.offsets[number] as number; place < end; place++)
      hash = Math.imul(hash ^ (this.bytes[place] as number), prime);
    return hash;
  }

  /** Whether a text is this one, of ASCII alone. */
  isPlain(number: number, text: string): boolean {
    const start = this.offsets[number] as number;
    if ((this.offsets[number + 1] as number) - start !== text.length) return false;
    for (let i = 0; i < text.length; i++)
      if ((this.bytes[start + i] as number) !== text.charCodeAt(i)) return false;
    return true;
  }
}

/** FNV-1a with 32 bits. */
const seed = 0x811c9dc5;
const prime = 0x01000193;

/** The same number for a text of ASCII alone; null for any other. */
export function hashPlain(text: string): number | null {
  let hash = seed;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 127) return null;
    hash = Math.imul(hash ^ unit, prime);
  }
  return hash;
}
