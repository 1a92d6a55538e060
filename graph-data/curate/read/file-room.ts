/** Bytes of a buffer that files share. */
const shared = 8 * 2 ** 20;

/** Where each file begins, so that numbers in it lie where they can be read. */
const alignment = 8;

/**
 * Room for the bytes of many small files, in few large buffers: to make and to clear away a buffer of its own for each
 * costs more than to read it.
 */
export class FileRoom {
  #bytes = Buffer.alloc(0);
  #used = 0;

  /** Room for one file, which nobody else writes to. What is in it is not cleared. */
  take(length: number): Buffer {
    // A large one would leave much of the shared room unused.
    if (length > shared / 8) return Buffer.allocUnsafeSlow(length);
    if (this.#used + length > this.#bytes.length) {
      this.#bytes = Buffer.allocUnsafeSlow(shared);
      this.#used = 0;
    }
    const start = this.#used;
    this.#used = Math.ceil((start + length) / alignment) * alignment;
    return this.#bytes.subarray(start, start + length);
  }
}
