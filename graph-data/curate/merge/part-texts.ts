import type { Part } from "../part/part.ts";
import type { ByteTexts } from "./byte-texts.ts";

/** Numbers of one part's texts among all texts, given when they are first asked for. */
export class PartTexts {
  readonly #columns: Part["columns"];
  readonly #all: ByteTexts;
  readonly #numbers: Int32Array;

  constructor({ columns }: Part, all: ByteTexts) {
    this.#columns = columns;
    this.#all = all;
    this.#numbers = new Int32Array(columns["texts.end"].length).fill(-1);
  }

  number(own: number): number {
    const known = this.#numbers[own] as number;
    if (known >= 0) return known;
    const ends = this.#columns["texts.end"];
    const start = own === 0 ? 0 : (ends[own - 1] as number);
    const hash = this.#columns["texts.hash"][own] as number;
    const number = this.#all.numberOf(this.#columns["texts.bytes"], start, ends[own] as number, hash);
    this.#numbers[own] = number;
    return number;
  }

  /** From 1; 0 where there is none, in the part and among all. */
  optional(own: number): number {
    return own === 0 ? 0 : this.number(own - 1) + 1;
  }
}
