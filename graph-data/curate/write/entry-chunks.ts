import type { Hash } from "node:crypto";

/** Bytes of a chunk. */
const chunkSize = 4 * 2 ** 20;
const lineEnd = 0x0a;

/** A list of JSON entries, one a line, as it grows in chunks of bytes. */
export class EntryChunks {
  readonly chunks: Buffer[] = [];
  #chunk = Buffer.allocUnsafe(chunkSize);
  #used = 0;
  /** Where line ends stand in the chunk at hand, and in each before it. */
  #lineEnds: number[] = [];
  readonly #allLineEnds: number[][] = [];
  #isFirst = true;

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

  /** Adds the list to a checksum, once it has ended: without its line ends. */
  addTo(hash: Hash): void {
    for (const [at, chunk] of this.chunks.entries()) hash.update(without(chunk, this.#allLineEnds[at] ?? []));
  }

  #endLine(): void {
    if (this.#used === chunkSize) this.#flush();
    this.#lineEnds.push(this.#used);
    this.#chunk[this.#used++] = lineEnd;
  }

  #flush(): void {
    this.chunks.push(this.#chunk.subarray(0, this.#used));
    this.#allLineEnds.push(this.#lineEnds);
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
