/** A number as GLSL wants it, with a point. */
export function float(value: number): string {
  return Number.isInteger(value) ? `${value}.0` : `${value}`;
}
