/** Bytes gathered before a chunk is handed on: large enough for few writes, small enough to stay in cache. */
const chunkBytes = 65_536;

/** Room for what the last piece of a chunk has beyond that, as a rule. */
const beyond = 16_384;

/** Buffers that lie ready at once. More than one writer needs were a leak. */
const readyAtMost = 8;

/**
 * Memory that chunks are gathered in. Whoever gives a chunk back once it is written lets it be filled anew; else each is
 * new memory, which an engine, that counts objects rather than bytes, gives back tens of megabytes later.
 */
export class Buffers {
  /** Bytes that make a chunk. */
  readonly chunk: number;
  readonly #ready: Uint8Array[] = [];

  constructor(chunk = chunkBytes) {
    this.chunk = chunk;
  }

  take(): Uint8Array {
    return this.#ready.pop() ?? new Uint8Array(this.chunk + beyond);
  }

  /** Whether it is as large as those from here: a writer widens its buffer for what finds no room. */
  isUsual({ buffer }: Uint8Array): boolean {
    return buffer.byteLength === this.chunk + beyond;
  }

  /** Nobody may look at the chunk afterwards. */
  giveBack(chunk: Uint8Array): void {
    if (this.isUsual(chunk) && this.#ready.length < readyAtMost)
      this.#ready.push(new Uint8Array(chunk.buffer));
  }
}
