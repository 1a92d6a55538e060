import type { Texts } from "../../query/columnar/texts.ts";
import { encodeText } from "../../query/columnar/utf8.ts";
import { hundredthsOf, longestHundredths, writeHundredths } from "../../query/text/hundredths.ts";
import { Buffers } from "./buffers.ts";
import { escapeXml } from "./escape.ts";
import type { Markup } from "./markup.ts";
import { plainCharacter } from "./plain-character.ts";
import { isPlainWord, paddedWord } from "./plain-word.ts";

/** Bytes that words may be written beyond the end. */
const slack = 8;

/** Units of a text that is read one after the other; the engine, which has longer ones to itself, takes some time to be asked. */
const short = 48;

/** Bytes of markup that is copied word by word, for the same reason. */
const shortMarkup = 64;

/** By code: 1 where a character of ASCII stands for itself. */
const plain = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return escapeXml(character) === character ? 1 : 0;
});

/** XML gathered as UTF-8: ready markup is copied, and most text goes from string to bytes in one pass, with no string in between. */
export class XmlBytes {
  readonly #buffers: Buffers;
  #bytes: Uint8Array;
  #view: DataView;
  #length = 0;

  constructor(buffers = new Buffers()) {
    this.#buffers = buffers;
    this.#bytes = buffers.take();
    this.#view = new DataView(this.#bytes.buffer);
  }

  /** Whether there is enough for a chunk. */
  get isChunk(): boolean {
    return this.#length >= this.#buffers.chunk;
  }

  /** Adds markup as it is. */
  add({ bytes, words }: Markup): void {
    if (bytes.length > shortMarkup) {
      this.#addBytes(bytes);
      return;
    }
    const at = this.#length;
    this.#room(at + bytes.length);
    const view = this.#view;
    for (let i = 0; i < words.length; i++) view.setFloat64(at + 8 * i, words[i] as number, true);
    this.#length = at + bytes.length;
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

  /** Adds one of many texts, as `text` would, four bytes at a time where they are of ASCII and stand for themselves. */
  copy(texts: Texts, number: number): void {
    const { bytes, offsets, view: from } = texts;
    const end = offsets[number + 1] as number;
    let place = offsets[number] as number;
    let at = this.#length;
    const stop = at + end - place;
    this.#room(stop);
    const to = this.#view;
    const whole = Math.min(end, from.byteLength - 3);
    while (place < end) {
      for (; place < whole; place += 4) {
        const word = from.getInt32(place, true);
        if (!isPlainWord(end - place < 4 ? paddedWord(word, end - place) : word)) break;
        to.setInt32(at, word, true);
        at += 4;
      }
      if (place >= end) break;
      const size = plainCharacter(bytes, place);
      if (size === 0) {
        this.text(texts.get(number));
        return;
      }
      for (let i = 0; i < size; i++) to.setUint8(at++, bytes[place++] as number);
    }
    this.#length = stop;
  }

  /** Adds markup and one of many texts, or neither where that is empty. */
  given(before: Markup, texts: Texts, number: number): void {
    if (texts.offsets[number] === texts.offsets[number + 1]) return;
    this.add(before);
    this.copy(texts, number);
  }

  /** Adds a number, as `String` has it. */
  number(number: number): void {
    const hundredths = hundredthsOf(number);
    if (Number.isNaN(hundredths)) {
      this.text(String(number));
      return;
    }
    this.#room(this.#length + longestHundredths);
    this.#length = writeHundredths(hundredths, this.#bytes, this.#length);
  }

  /** Hands over what was gathered, and begins anew. */
  take(): Uint8Array {
    const length = this.#length;
    this.#length = 0;
    // One that was widened is kept, since the next chunk may need it as well.
    if (!this.#buffers.isUsual(this.#bytes)) return this.#bytes.slice(0, length);
    const taken = this.#bytes.subarray(0, length);
    this.#bytes = this.#buffers.take();
    this.#view = new DataView(this.#bytes.buffer);
    return taken;
  }

  #escaped(text: string): void {
    this.#addBytes(encodeText(escapeXml(text)));
  }

  #addBytes(bytes: Uint8Array): void {
    const at = this.#length;
    this.#room(at + bytes.length);
    this.#bytes.set(bytes, at);
    this.#length = at + bytes.length;
  }

  #room(end: number): void {
    if (end + slack <= this.#bytes.length) return;
    const wider = new Uint8Array(2 * (end + slack));
    wider.set(this.#bytes);
    this.#bytes = wider;
    this.#view = new DataView(wider.buffer);
  }
}
