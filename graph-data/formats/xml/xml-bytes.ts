import { encodeText } from "../../query/columnar/utf8.ts";
import { escapeXml } from "./escape.ts";

/** Bytes gathered before a chunk is handed on: large enough for few writes, small enough to stay in cache. */
const chunkBytes = 65_536;

/** Units of a text that is read one after the other; the engine, which has longer ones to itself, takes some time to be asked. */
const short = 48;

/** By code: 1 where a character of ASCII stands for itself. */
const plain = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return escapeXml(character) === character ? 1 : 0;
});

/** Markup made once, to be copied as often as it is wanted. */
export const markup = encodeText;

/** XML gathered as UTF-8: ready markup is copied, and most text goes from string to bytes in one pass, with no string in between. */
export class XmlBytes {
  #bytes = new Uint8Array(2 * chunkBytes);
  #length = 0;

  /** Whether there is enough for a chunk. */
  get isChunk(): boolean {
    return this.#length >= chunkBytes;
  }

  /** Adds markup as it is. */
  add(ready: Uint8Array): void {
    const at = this.#length;
    const end = at + ready.length;
    if (end > this.#bytes.length) this.#widen(2 * end);
    this.#bytes.set(ready, at);
    this.#length = end;
  }

  /** Adds text, as `escapeXml` has it. */
  text(text: string): void {
    const { length } = text;
    let at = this.#length;
    if (length > short || at + short > this.#bytes.length) {
      this.#escaped(text);
      return;
    }
    const bytes = this.#bytes;
    for (let i = 0; i < length; i++) {
      const unit = text.charCodeAt(i);
      if (unit > 127 || plain[unit] === 0) {
        this.#escaped(text);
        return;
      }
      bytes[at++] = unit;
    }
    this.#length = at;
  }

  /** Hands over what was gathered, and begins anew. */
  take(): Uint8Array {
    const taken = this.#bytes.slice(0, this.#length);
    this.#length = 0;
    return taken;
  }

  #escaped(text: string): void {
    this.add(encodeText(escapeXml(text)));
  }

  #widen(size: number): void {
    const wider = new Uint8Array(size);
    wider.set(this.#bytes);
    this.#bytes = wider;
  }
}
