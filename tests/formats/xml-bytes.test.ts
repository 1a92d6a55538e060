import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Buffers } from "../../graph-data/formats/xml/buffers.ts";
import { escapeXml } from "../../graph-data/formats/xml/escape.ts";
import { markup } from "../../graph-data/formats/xml/markup.ts";
import { plainCharacter } from "../../graph-data/formats/xml/plain-character.ts";
import { isPlainWord, paddedWord } from "../../graph-data/formats/xml/plain-word.ts";
import { XmlBytes } from "../../graph-data/formats/xml/xml-bytes.ts";
import { TextWriter } from "../../graph-data/query/columnar/text-writer.ts";
import { Texts } from "../../graph-data/query/columnar/texts.ts";
import { hostileTexts } from "./hostile-board.ts";
import { textOf } from "./text-of.ts";
import { wellFormed } from "./well-formed.ts";

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.constantFrom(...hostileTexts.map(wellFormed)),
  fc.string({ maxLength: 200_000, size: "max" }),
);

/** All that is gathered, handed on as soon as it makes a chunk. */
function gathered(pieces: number, add: (to: XmlBytes, piece: number) => void): string {
  const to = new XmlBytes();
  const chunks: Uint8Array[] = [];
  for (let piece = 0; piece < pieces; piece++) {
    add(to, piece);
    if (to.isChunk) chunks.push(to.take());
  }
  chunks.push(to.take());
  return textOf(chunks);
}

describe("Gathered XML", () => {
  it("is the bytes of what each text is escaped to, whatever its length and whatever stands before it", () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), (texts) => {
        const found = gathered(texts.length, (to, piece) => {
          to.add(markup("<>"));
          to.text(texts[piece] as string);
        });
        expect(found).toBe(texts.map((one) => `<>${escapeXml(one)}`).join(""));
      }),
      { numRuns: 30 },
    );
  });

  it("is so for texts that lie among others as bytes, also the last of them", () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 40 }), (list) => {
        const writer = new TextWriter();
        const numbers = list.map((one) => writer.number(one));
        const { bytes, lengths } = writer.finish();
        const texts = new Texts(bytes, lengths);
        const among = gathered(list.length, (to, piece) => to.copy(texts, numbers[piece] as number));
        expect(among).toBe(list.map(escapeXml).join(""));
        const few = texts.only(Uint32Array.from(numbers));
        expect(gathered(list.length, (to, piece) => to.copy(few, piece))).toBe(among);
        const given = gathered(list.length, (to, piece) => to.given(markup("<>"), few, piece));
        expect(given).toBe(list.map((one) => (one === "" ? "" : `<>${escapeXml(one)}`)).join(""));
      }),
      { numRuns: 60 },
    );
  });

  it("holds ready markup of any length as it is, and numbers as they are written", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary", maxLength: 200 })), fc.double(), (parts, number) => {
        const to = new XmlBytes();
        for (const part of parts) to.add(markup(part));
        to.add(markup(...parts, markup(parts.join(""))));
        to.number(number);
        const once = parts.map(wellFormed).join("");
        expect(textOf([to.take()])).toBe(once + once + wellFormed(parts.join("")) + String(number));
      }),
    );
  });
});

describe("A number", () => {
  const written = (number: number) => {
    const to = new XmlBytes();
    to.add(markup("<"));
    to.number(number);
    to.add(markup(">"));
    return textOf([to.take()]);
  };

  it("is written as String has it, whether or not it is one of hundredths", () => {
    const hundredths = fc.integer().map((whole) => whole / 100);
    const edges = fc.constantFrom(
      0,
      -0,
      0.05,
      -0.5,
      9.99,
      10,
      -21474836.47,
      21474836.48,
      1e21,
      1e-7,
      Number.NaN,
    );
    fc.assert(
      fc.property(fc.oneof(hundredths, fc.integer(), fc.double(), edges), (number) => {
        expect(written(number)).toBe(`<${number}>`);
      }),
      { numRuns: 5000 },
    );
  });

  it("finds room at the end of a chunk", () => {
    for (let before = 16_350; before < 16_400; before++) {
      const to = new XmlBytes(new Buffers(0));
      to.add(markup("x".repeat(before)));
      to.number(-21474836.47);
      expect(textOf([to.take()])).toBe(`${"x".repeat(before)}-21474836.47`);
    }
  });
});

describe("A character's bytes", () => {
  it("are plain for every one of up to three bytes that escaping leaves as it is, and for no other", () => {
    const wrong: number[] = [];
    for (let code = 0; code <= 0x10ffff; code++) {
      if (code >= 0xd800 && code < 0xe000) continue;
      const character = String.fromCodePoint(code);
      const bytes = Buffer.from(character);
      const plain = bytes.length < 4 && escapeXml(character) === character;
      if (plainCharacter(bytes, 0) !== (plain ? bytes.length : 0)) wrong.push(code);
    }
    expect(wrong.map((code) => code.toString(16))).toEqual([]);
  });
});

describe("Four bytes", () => {
  const byte = fc.oneof(fc.nat(255), fc.constantFrom(...Buffer.from("\u0000\u001f !\"#%&';<=>?~\u007f")));
  const word = (bytes: readonly number[]) => Buffer.from(bytes).readInt32LE();
  const standsForItself = (code: number) =>
    code < 128 && escapeXml(String.fromCharCode(code)) === String.fromCharCode(code) && code >= 32;

  it("are plain where each is a character of ASCII that stands for itself", () => {
    fc.assert(
      fc.property(
        fc.array(byte, { minLength: 4, maxLength: 4 }),
        fc.integer({ min: 1, max: 3 }),
        (bytes, few) => {
          expect(isPlainWord(word(bytes))).toBe(bytes.every(standsForItself));
          expect(isPlainWord(paddedWord(word(bytes), few))).toBe(bytes.slice(0, few).every(standsForItself));
        },
      ),
      { numRuns: 5000 },
    );
  });
});
