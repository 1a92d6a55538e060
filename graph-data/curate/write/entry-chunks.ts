import type { Hash } from "node:crypto";

/** Bytes of a chunk. */
const chunkSize = 4 * 2 ** 20;
const lineEnd = 0x0a;

/**
 * A list of JSON entries, one a line, as it grows in chunks of bytes. What it adds to a checksum is the list without its
 * line ends.
 */
export class EntryChunks {
  readonly chunks: Buffer[] = [];
  readonly #hash: Hash;
  #chunk = Buffer.allocUnsafe(chunkSize);
  #used = 0;
  /** Where line ends stand in the chunk. */
  #lineEnds: number[] = [];
  #isFirst = true;

  constructor(hash: Hash) {
    this.#hash = hash;
  }

  /** Begins an entry. */
  begin(): void {
    if (!this.#isFirst) this.text(",");
    this.#isFirst = false;
    this.#endLine();
  }

  /** Words of an entry. */
  text(text: string): void {
    // No text takes more than three bytes a unit.
    if (text.length * 3 > chunkSize - this.#used) {
      const bytes = Buffer.from(text);
      this.bytes(bytes, 0, bytes.length);
    } else this.#used += this.#chunk.write(text, this.#used);
  }

  /** Bytes of an entry that are JSON already. */
  bytes(bytes: Uint8Array, start: number, end: number): void {
    for (let from = start; from < end; ) {
      if (this.#used === chunkSize) this.#flush();
      const to = Math.min(end, from + chunkSize - this.#used);
      this.#chunk.set(bytes.subarray(from, to), this.#used);
      this.#used += to - from;
      from = to;
    }
  }

  /** Ends the list. */
  end(): readonly Buffer[] {
    if (!this.#isFirst) this.#endLine();
    this.#flush();
    return this.chunks;
  }

  #endLine(): void {
    if (this.#used === chunkSize) this.#flush();
    this.#lineEnds.push(this.#used);
    this.#chunk[this.#used++] = lineEnd;
  }

  #flush(): void {
    const whole = this.#chunk.subarray(0, this.#used);
    this.chunks.push(whole);
    this.#hash.update(without(whole, this.#lineEnds));
    this.#chunk = Buffer.allocUnsafe(chunkSize);
    this.#used = 0;
    this.#lineEnds = [];
  }
}

/** Bytes without those at some places. */
function without(bytes: Uint8Array, places: readonly number[]): Uint8Array {
  const rest = new Uint8Array(bytes.length - places.length);
  let used = 0;
  let from = 0;
  for (const place of [...places, bytes.length]) {
    rest.set(bytes.subarray(from, place), used);
    used += place - from;
    from = place + 1;
  }
  return rest;
}
