import type { Hash } from "node:crypto";
import { JsonBytes } from "./json-bytes.ts";

/** Bytes from which a chunk ends with the entry at hand, and room for that. */
const chunkSize = 4 * 2 ** 20;
const room = chunkSize + 2 ** 16;
const [comma, lineEnd] = [0x2c, 0x0a];

interface Chunk {
  readonly bytes: Buffer;
  /** Where line ends stand in it. */
  readonly lineEnds: readonly number[];
}

/** A list of JSON entries, one a line, as it grows in chunks of bytes. */
export class EntryChunks {
  readonly #chunks: Chunk[] = [];
  #json = new JsonBytes(room);
  #lineEnds: number[] = [];
  #isFirst = true;

  /** Begins an entry. @returns where it is to be written */
  begin(): JsonBytes {
    if (this.#json.length >= chunkSize) {
      this.#flush();
      this.#json = new JsonBytes(room);
    }
    if (!this.#isFirst) this.#json.byte(comma);
    this.#isFirst = false;
    this.#endLine();
    return this.#json;
  }

  /** Ends the list. @returns its bytes */
  end(): readonly Buffer[] {
    if (!this.#isFirst) this.#endLine();
    this.#flush();
    return this.#chunks.map(({ bytes }) => bytes);
  }

  /** Adds the list to a checksum, once it has ended: without its line ends. */
  addTo(hash: Hash): void {
    const rest = new JsonBytes(room);
    for (const { bytes, lineEnds } of this.#chunks) {
      rest.clear();
      let from = 0;
      for (const place of lineEnds) {
        rest.bytes(bytes, from, place);
        from = place + 1;
      }
      rest.bytes(bytes, from, bytes.length);
      hash.update(rest.written());
    }
  }

  #endLine(): void {
    this.#lineEnds.push(this.#json.length);
    this.#json.byte(lineEnd);
  }

  #flush(): void {
    this.#chunks.push({ bytes: this.#json.written(), lineEnds: this.#lineEnds });
    this.#lineEnds = [];
  }
}
