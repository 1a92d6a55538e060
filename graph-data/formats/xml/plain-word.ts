/** The same byte four times. */
const four = (byte: number): number => Math.imul(byte, 0x01010101);

const [ones, spaces, tops] = [four(1), four(0x20), four(0x80)];
const [quotes, ampersands, less, greater, deletes] = [
  four(0x22),
  four(0x26),
  four(0x3c),
  four(0x3e),
  four(0x7f),
];

/**
 * Whether four bytes of text are all of ASCII and stand for themselves in XML, as most are. A byte's top bit is left where
 * it is set, or taking 0x20 from it, or 1 from its difference to one of the special ones, goes below zero; what a byte
 * borrows of the next only follows one that was found.
 */
export function isPlainWord(word: number): boolean {
  const found =
    word |
    (word - spaces) |
    ((word ^ quotes) - ones) |
    ((word ^ ampersands) - ones) |
    ((word ^ less) - ones) |
    ((word ^ greater) - ones) |
    ((word ^ deletes) - ones);
  return (found & tops) === 0;
}

/** The first bytes of a word, one to three, the others made spaces. */
export function paddedWord(word: number, bytes: number): number {
  const kept = (1 << (8 * bytes)) - 1;
  return (word & kept) | (spaces & ~kept);
}
