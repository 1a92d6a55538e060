import { firstHidden } from "../text/hidden.ts";
import type { Unpacked } from "./file.ts";
import { type Decoding, decoding } from "./utf8.ts";

/**
 * The first of curators' texts with something in it that acts on text instead of being seen in it; undefined where there
 * is none. Quotes are not looked at, and what is plain ASCII is not decoded.
 */
export function hiddenText({ header, columns }: Unpacked, decodes: Decoding = decoding): string | undefined {
  const { "texts.bytes": bytes, "texts.lengths": lengths } = columns;
  const textAt = decodes(bytes);
  let end = 0;
  for (let number = 0; number < header.quotesFrom; number++) {
    const start = end;
    end += lengths[number] as number;
    if (isPlain(bytes, start, end)) continue;
    const text = textAt(start, end);
    if (firstHidden(text)) return text;
  }
  return undefined;
}

function isPlain(bytes: Uint8Array, start: number, end: number): boolean {
  for (let place = start; place < end; place++) {
    const byte = bytes[place] as number;
    if (byte < 0x20 || byte > 0x7e) return false;
  }
  return true;
}
