import type { ByteTexts } from "./byte-texts.ts";

/** Texts of one part, as it was packed. */
interface PackedTexts {
  readonly "texts.hash": Uint32Array;
  readonly "texts.end": Uint32Array;
  readonly "texts.bytes": Uint8Array;
}

/** Numbers of one part's texts among all texts, given when they are first asked for. */
export class PartTexts {
  readonly #columns: PackedTexts;
  readonly #all: ByteTexts;
  /** From 1; 0 of those that have none yet. */
  readonly #numbers: Uint32Array;

  constructor(columns: PackedTexts, all: ByteTexts) {
    this.#columns = columns;
    this.#all = all;
    this.#numbers = new Uint32Array(columns["texts.end"].length);
  }

  number(own: number): number {
    const known = this.#numbers[own] as number;
    if (known > 0) return known - 1;
    const ends = this.#columns["texts.end"];
    const start = own === 0 ? 0 : (ends[own - 1] as number);
    const hash = this.#columns["texts.hash"][own] as number;
    const number = this.#all.numberOf(this.#columns["texts.bytes"], start, ends[own] as number, hash);
    this.#numbers[own] = number + 1;
    return number;
  }

  /** From 1; 0 where there is none, in the part and among all. */
  optional(own: number): number {
    return own === 0 ? 0 : this.number(own - 1) + 1;
  }
}
