/**
 * Bytes of the character that begins at a place of UTF-8, where it stands for itself in XML and is no beginning of four
 * bytes; otherwise 0. What the tests hold it to is `escapeXml`.
 */
export function plainCharacter(bytes: Uint8Array, place: number): number {
  const first = bytes[place] as number;
  if (first < 0x80) return isPlain[first] as number;
  const second = bytes[place + 1] as number;
  // U+0085 parts lines.
  if (first < 0xe0) return first === 0xc2 && second === 0x85 ? 0 : 2;
  if (first > 0xef) return 0;
  const third = bytes[place + 2] as number;
  // U+2028 parts lines, U+202A to U+202E and U+2066 to U+2069 turn the direction; U+FFFE and U+FFFF are no characters.
  const turns =
    first === 0xe2 &&
    ((second === 0x80 && third >= 0xa8 && third <= 0xae && third !== 0xa9) ||
      (second === 0x81 && third >= 0xa6 && third <= 0xa9));
  const isNone = first === 0xef && second === 0xbf && third >= 0xbe;
  return turns || isNone ? 0 : 3;
}

/** By code of ASCII. */
const isPlain = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const marked = code === 0x22 || code === 0x26 || code === 0x3c || code === 0x3e;
  return code < 0x20 || code === 0x7f || marked ? 0 : 1;
});
