const bits = 16;
const size = 2 ** bits;

/** A column of whole numbers that grows in pieces, so that none is ever copied. */
export class Growing {
  readonly #pieces: Uint32Array[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#pieces.length * size) this.#pieces.push(new Uint32Array(size));
    this.set(this.#length++, value);
  }

  /** Of a place below the length. */
  at(place: number): number {
    return (this.#pieces[place >>> bits] as Uint32Array)[place & (size - 1)] as number;
  }

  set(place: number, value: number): void {
    (this.#pieces[place >>> bits] as Uint32Array)[place & (size - 1)] = value;
  }
}
