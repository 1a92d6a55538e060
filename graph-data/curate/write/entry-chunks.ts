import type { Hash } from "node:crypto";

/** Bytes of a chunk. */
const chunkSize = 4 * 2 ** 20;
/** Bytes up to which a loop costs less than a view of them. */
const short = 48;
const lineEnd = 0x0a;
const [comma, minus, dot, zero] = [0x2c, 0x2d, 0x2e, 0x30];

/** A list of JSON entries, one a line, as it grows in chunks of bytes. */
export class EntryChunks {
  readonly chunks: Buffer[] = [];
  #chunk = Buffer.allocUnsafeSlow(chunkSize);
  #used = 0;
  /** Where line ends stand in the chunk at hand, and in each before it. */
  #lineEnds: number[] = [];
  readonly #allLineEnds: number[][] = [];
  #isFirst = true;

  /** Begins an entry. */
  begin(): void {
    if (!this.#isFirst) this.#put(comma);
    this.#isFirst = false;
    this.#endLine();
  }

  /** Words of an entry, of ASCII alone. */
  text(text: string): void {
    if (text.length > short || text.length > chunkSize - this.#used) {
      const bytes = Buffer.from(text);
      this.bytes(bytes, 0, bytes.length);
      return;
    }
    for (let at = 0; at < text.length; at++) this.#chunk[this.#used++] = text.charCodeAt(at);
  }

  /** A finite number, as JSON has it. */
  number(value: number): void {
    const hundredths = Math.round(Math.abs(value) * 100);
    // What has more than two decimals, or too many digits, is seldom: let others write it.
    if (hundredths > 0xfffffff || hundredths / 100 !== Math.abs(value)) {
      this.text(String(value));
      return;
    }
    const [whole, rest] = [Math.trunc(hundredths / 100), hundredths % 100];
    if (value < 0) this.#put(minus);
    this.#digits(whole);
    if (rest === 0) return;
    this.#put(dot);
    this.#put(zero + Math.trunc(rest / 10));
    if (rest % 10 > 0) this.#put(zero + (rest % 10));
  }

  #digits(whole: number): void {
    if (whole > 9) this.#digits(Math.trunc(whole / 10));
    this.#put(zero + (whole % 10));
  }

  /** Bytes of an entry that are JSON already. */
  bytes(bytes: Uint8Array, start: number, end: number): void {
    if (end - start <= short && end - start <= chunkSize - this.#used) {
      for (let at = start; at < end; at++) this.#chunk[this.#used++] = bytes[at] as number;
      return;
    }
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
    this.#put(lineEnd);
  }

  #put(byte: number): void {
    if (this.#used === chunkSize) this.#flush();
    this.#chunk[this.#used++] = byte;
  }

  #flush(): void {
    this.chunks.push(this.#chunk.subarray(0, this.#used));
    this.#allLineEnds.push(this.#lineEnds);
    this.#chunk = Buffer.allocUnsafeSlow(chunkSize);
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
