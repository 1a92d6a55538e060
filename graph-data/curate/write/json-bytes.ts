/** Bytes up to which a loop costs less than a view of them. */
const short = 48;
const [minus, dot, zero] = [0x2d, 0x2e, 0x30];
/** Hundredths up to which a number is written digit by digit, and the most bytes that it then takes. */
const mostHundredths = 2 ** 30;
const longestNumber = 16;

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
    const hundredths = Math.round(Math.abs(value) * 100);
    // What has more than two decimals, or very many digits, is seldom: let others write it.
    if (hundredths > mostHundredths || hundredths / 100 !== Math.abs(value)) {
      this.text(String(value));
      return;
    }
    this.#makeRoom(longestNumber);
    const bytes = this.#bytes;
    if (value < 0) bytes[this.#length++] = minus;
    const rest = hundredths % 100;
    this.#digits((hundredths - rest) / 100);
    if (rest === 0) return;
    bytes[this.#length++] = dot;
    bytes[this.#length++] = zero + Math.trunc(rest / 10);
    if (rest % 10 > 0) bytes[this.#length++] = zero + (rest % 10);
  }

  /** There is room for them. */
  #digits(whole: number): void {
    let count = 1;
    for (let more = 10; more <= whole; more *= 10) count++;
    this.#length += count;
    for (let at = this.#length - 1, left = whole; count > 0; count--, at--) {
      this.#bytes[at] = zero + (left % 10);
      left = Math.trunc(left / 10);
    }
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
