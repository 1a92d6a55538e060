import fc from "fast-check";

/** Where a file is damaged, whatever its length: see `at`. */
export const place = fc.nat(1_000_000);
export const at = (bytes: Buffer, where: number) => where % bytes.length;

/** What befalls any file: it ends too early, or a few bits are turned. */
export const anyDamage = [
  fc.record({ cutAt: place }),
  fc.record({ flips: fc.array(fc.tuple(place, fc.nat(7)), { minLength: 1, maxLength: 3 }) }),
] as const;

export interface AnyDamage {
  readonly cutAt?: number;
  readonly flips?: readonly (readonly [number, number])[];
}

/** A copy of the bytes, cut or flipped. */
export function damagedAnyhow(before: Buffer, { cutAt, flips }: AnyDamage): Buffer {
  const after = Buffer.from(cutAt === undefined ? before : before.subarray(0, at(before, cutAt)));
  for (const [where, bit] of flips ?? [])
    after[at(after, where)] = (after[at(after, where)] ?? 0) ^ (1 << bit);
  return after;
}
