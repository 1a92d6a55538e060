const [minus, point, zero] = [0x2d, 0x2e, 0x30];
/** More would no longer be whole in 32 bits. */
const most = 2 ** 31 - 1;

/** Bytes of the longest, below zero and with a point. */
export const longestHundredths = 12;

/** How many hundredths a number is, as places and sizes of a built graph are; NaN where it is no such number. */
export function hundredthsOf(number: number): number {
  const hundredths = Math.round(number * 100);
  return hundredths / 100 === number && Math.abs(hundredths) <= most ? hundredths : Number.NaN;
}

/**
 * Writes so many hundredths as `String` has the number, with no string made of it, which would outlive the chunk. Answers
 * with the place after it.
 */
export function writeHundredths(hundredths: number, bytes: Uint8Array, place: number): number {
  const size = Math.abs(hundredths);
  const whole = Math.floor(size / 100);
  const rest = size - whole * 100;
  let at = place;
  if (hundredths < 0) bytes[at++] = minus;
  let digits = 1;
  for (let bound = 10; bound <= whole; bound *= 10) digits++;
  for (let left = whole, to = at + digits; to-- > at; left = Math.floor(left / 10))
    bytes[to] = zero + (left % 10);
  at += digits;
  if (rest === 0) return at;
  bytes[at++] = point;
  bytes[at++] = zero + Math.floor(rest / 10);
  if (rest % 10 !== 0) bytes[at++] = zero + (rest % 10);
  return at;
}
