/** Orders texts by UTF-16 unit: the same everywhere, unlike an order that depends on a locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
