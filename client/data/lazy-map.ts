/** A map whose values are made when they are asked for, of rows that have names. */
export class LazyMap<Value> implements ReadonlyMap<string, Value> {
  readonly size: number;
  readonly #find: (key: string) => number | null | undefined;
  readonly #keyOf: (row: number) => string;
  readonly #make: (row: number) => Value;

  /** `find` gives the row of a key; rows are numbered from 0. */
  constructor(
    size: number,
    find: (key: string) => number | null | undefined,
    keyOf: (row: number) => string,
    make: (row: number) => Value,
  ) {
    this.size = size;
    this.#find = find;
    this.#keyOf = keyOf;
    this.#make = make;
  }

  get(key: string): Value | undefined {
    const row = this.#find(key) ?? null;
    return row === null ? undefined : this.#make(row);
  }

  has(key: string): boolean {
    return (this.#find(key) ?? null) !== null;
  }

  *keys(): MapIterator<string> {
    for (let row = 0; row < this.size; row++) yield this.#keyOf(row);
  }

  *values(): MapIterator<Value> {
    for (let row = 0; row < this.size; row++) yield this.#make(row);
  }

  *entries(): MapIterator<[string, Value]> {
    for (let row = 0; row < this.size; row++) yield [this.#keyOf(row), this.#make(row)];
  }

  [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.entries();
  }

  forEach(visit: (value: Value, key: string, map: ReadonlyMap<string, Value>) => void): void {
    for (const [key, value] of this) visit(value, key, this);
  }
}
