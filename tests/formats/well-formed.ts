/** Text as UTF-8 holds it: halves of surrogate pairs, which are no text, become U+FFFD. */
export function wellFormed(text: string): string {
  return Buffer.from(text).toString();
}
