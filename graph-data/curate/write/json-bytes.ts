import { hundredthsOf, longestHundredths, writeHundredths } from "../../query/text/hundredths.ts";

/** Bytes up to which a loop costs less than a view of them. */
const short = 48;

/** JSON in UTF-8, as it is written bit by bit. */
export class JsonBytes {
  #bytes: Buffer;
  #length = 0;

  /** @param room - bytes that will hardly be exceeded */
  constructor(room: number) {
    this.#bytes = Buffer.allocUnsafeSlow(room);
  }

  get length(): number {
    return this.#length;
  }

  /** What was written so far. */
  written(): Buffer {
    return this.#bytes.subarray(0, this.#length);
  }

  /** Begins anew, over what was written. */
  clear(): void {
    this.#length = 0;
  }

  byte(byte: number): void {
    this.#makeRoom(1);
    this.#bytes[this.#length++] = byte;
  }

  /** Words of ASCII alone. */
  text(text: string): void {
    this.#makeRoom(text.length);
    if (text.length > short) this.#length += this.#bytes.write(text, this.#length, "latin1");
    else for (let at = 0; at < text.length; at++) this.#bytes[this.#length++] = text.charCodeAt(at);
  }

  /** A finite number, as JSON has it. */
  number(value: number): void {
    const hundredths = hundredthsOf(value);
    if (Number.isNaN(hundredths)) {
      this.text(String(value));
      return;
    }
    this.#makeRoom(longestHundredths);
    this.#length = writeHundredths(hundredths, this.#bytes, this.#length);
  }

  /** Bytes that are JSON already. */
  bytes(bytes: Uint8Array, start: number, end: number): void {
    this.#makeRoom(end - start);
    if (end - start > short) {
      this.#bytes.set(bytes.subarray(start, end), this.#length);
      this.#length += end - start;
    } else for (let at = start; at < end; at++) this.#bytes[this.#length++] = bytes[at] as number;
  }

  #makeRoom(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafeSlow(2 * (this.#length + more));
    larger.set(this.written());
    this.#bytes = larger;
  }
}
