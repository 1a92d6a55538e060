const cache = new Map<string, number>();

/** Red, green and blue, 0 to 255, of `#rrggbb` or `#rgb`. Throws RangeError on anything else. */
export function channels(colour: string): [number, number, number] {
  const long = /^#[0-9a-f]{6}$/i.test(colour) ? colour : colour.replace(/^#(.)(.)(.)$/, "#$1$1$2$2$3$3");
  if (!/^#[0-9a-f]{6}$/i.test(long)) {
    throw new RangeError(`"${colour}" is no colour: write it as #rrggbb`);
  }
  const bits = Number.parseInt(long.slice(1), 16);
  return [bits >> 16, (bits >> 8) & 255, bits & 255];
}

/** A colour as a vertex attribute of four normalised bytes (little-endian red, green, blue, alpha). */
export function colourBits(colour: string, opacity: number): number {
  let rgb = cache.get(colour);
  if (rgb === undefined) {
    const [r, g, b] = channels(colour);
    rgb = r | (g << 8) | (b << 16);
    cache.set(colour, rgb);
  }
  return (rgb | (Math.round(opacity * 255) << 24)) >>> 0;
}

/** The same colour, gone. */
export function transparent(bits: number): number {
  return bits & 0x00ffffff;
}

/** Of a colour in bits: 0 gone, 1 in full. */
export function opacityOf(bits: number): number {
  return (bits >>> 24) / 255;
}
