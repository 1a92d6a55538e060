const digits = 11;
const buckets = new Uint32Array((1 << digits) + 1);

/** Points in the order of a Z curve, which keeps near what is near. */
export class ZOrder {
  /** The points' numbers, in order. */
  points: Uint32Array;
  /** Where on the curve each stands: two bits for each of 16 halvings of the square, ascending. */
  codes: Uint32Array;
  private otherPoints: Uint32Array;
  private otherCodes: Uint32Array;

  constructor(count: number) {
    const numbers = () => new Uint32Array(count);
    [this.points, this.codes, this.otherPoints, this.otherCodes] = [
      numbers(),
      numbers(),
      numbers(),
      numbers(),
    ];
  }

  sort(x: Float64Array, y: Float64Array): void {
    let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
    const count = x.length;
    for (let i = 0; i < count; i++) {
      const [a, b] = [x[i] as number, y[i] as number];
      if (a < left) left = a;
      if (a > right) right = a;
      if (b < bottom) bottom = b;
      if (b > top) top = b;
    }
    const scale = 0xffff / Math.max(right - left, top - bottom, Number.MIN_VALUE);
    for (let i = 0; i < count; i++) {
      this.points[i] = i;
      this.codes[i] =
        spaced(((x[i] as number) - left) * scale) | (spaced(((y[i] as number) - bottom) * scale) << 1);
    }
    for (let shift = 0; shift < 32; shift += digits) this.sortBy(shift);
  }

  /** By one digit, keeping what stands in order. */
  private sortBy(shift: number): void {
    const { points, codes, otherPoints, otherCodes } = this;
    const mask = (1 << digits) - 1;
    buckets.fill(0);
    for (const code of codes) (buckets[((code >>> shift) & mask) + 1] as number)++;
    for (let digit = 0; digit < mask; digit++) (buckets[digit + 1] as number) += buckets[digit] as number;
    for (let i = 0; i < codes.length; i++) {
      const code = codes[i] as number;
      const at = (buckets[(code >>> shift) & mask] as number)++;
      otherCodes[at] = code;
      otherPoints[at] = points[i] as number;
    }
    [this.points, this.codes, this.otherPoints, this.otherCodes] = [otherPoints, otherCodes, points, codes];
  }
}

/** Sixteen bits with a gap before each. */
function spaced(value: number): number {
  let bits = value | 0;
  bits = (bits | (bits << 8)) & 0x00ff00ff;
  bits = (bits | (bits << 4)) & 0x0f0f0f0f;
  bits = (bits | (bits << 2)) & 0x33333333;
  return (bits | (bits << 1)) & 0x55555555;
}
