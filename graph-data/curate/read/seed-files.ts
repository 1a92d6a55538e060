import { hash } from "node:crypto";
import { join } from "node:path";
import { type Refused, readBounded } from "./read-bounded.ts";

/** Largest article, in bytes. */
const largest = 8 * 2 ** 20;

/** The articles' files, one at a time: the bytes of one are only there until the next is read. */
export class SeedFiles {
  readonly #folder: string;
  #bytes = Buffer.alloc(0);

  constructor(folder: string) {
    this.#folder = folder;
  }

  read(name: string): { readonly bytes: Buffer; readonly sha256: string } | Refused {
    const read = readBounded(join(this.#folder, name), largest, (length) => this.#room(length));
    return "refused" in read ? read : { ...read, sha256: hash("sha256", read.bytes) };
  }

  #room(length: number): Buffer {
    if (this.#bytes.length < length) this.#bytes = Buffer.allocUnsafeSlow(2 * length);
    return this.#bytes.subarray(0, length);
  }
}
