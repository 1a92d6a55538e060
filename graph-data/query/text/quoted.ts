/**
 * A text in typographic quotation marks. One that has double marks of its own, whole or cut in half, stands in single
 * ones, so that a reader sees which marks are whose.
 */
export function quoted(text: string): string {
  return /["“”„«»]/u.test(text) ? `‘${text}’` : `“${text}”`;
}
