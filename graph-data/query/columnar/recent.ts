/**
 * The values that were asked for last, between one and two times `most` of them: what is in use is found again, the rest
 * is forgotten. Two maps, of which the older is dropped whenever the newer is full.
 */
export class Recent<Value extends object> {
  readonly #make: (id: number) => Value;
  readonly #most: number;
  #newer = new Map<number, Value>();
  #older = new Map<number, Value>();

  constructor(make: (id: number) => Value, most: number) {
    this.#make = make;
    this.#most = most;
  }

  get(id: number): Value {
    const held = this.#newer.get(id);
    if (held !== undefined) return held;
    const value = this.#older.get(id) ?? this.#make(id);
    if (this.#newer.size >= this.#most) {
      this.#older = this.#newer;
      this.#newer = new Map();
    }
    this.#newer.set(id, value);
    return value;
  }
}
